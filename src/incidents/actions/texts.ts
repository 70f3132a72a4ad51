// What handlers read when they act on a case: names of acts and fields, and why something cannot be done.
import type { Text } from '../../core/text.ts';
import type { Basis } from '../../directory/profile.ts';
import type { Risk } from '../event.ts';
import { basisText } from '../texts.ts';

export const texts = {
  take: { da: 'Overtag', en: 'Take over' },
  ask: { da: 'Spørg melder', en: 'Ask the reporter' },
  original: { da: 'Vis det, melder skrev', en: 'Show what the reporter wrote' },
  severity: { da: 'Ændr alvor', en: 'Change severity' },
  assess: { da: 'Vurdér brud', en: 'Assess the breach' },
  notify: { da: 'Anmeldt', en: 'Notified' },
  citizens: { da: 'Underret borgere', en: 'Tell those concerned' },
  measure: { da: 'Tilføj tiltag', en: 'Add a measure' },
  measureDone: { da: 'Tiltag udført', en: 'Measure done' },
  discovery: { da: 'Ret tidspunkt for opdagelse', en: 'Correct time of discovery' },
  transfer: { da: 'Flyt ansvar', en: 'Hand over' },
  evaluate: { da: 'Evaluér', en: 'Evaluate' },
  correct: { da: 'Ret oplysninger', en: 'Correct facts' },
  principle: { da: 'Principiel sag', en: 'Matter of principle' },
  systemUp: { da: 'Systemet kører igen', en: 'The system is up again' },
  close: { da: 'Luk', en: 'Close' },
  reopen: { da: 'Genåbn', en: 'Reopen' },
} as const satisfies Record<string, Text>;

export const labels = {
  reason: { da: 'Begrundelse', en: 'Reason' },
  question: { da: 'Spørgsmål til melder', en: 'Question to the reporter' },
  severity: { da: 'Alvor', en: 'Severity' },
  breach: { da: 'Er det et brud på persondatasikkerheden?', en: 'Is it a personal data breach?' },
  risk: { da: 'Risiko for de berørte', en: 'Risk to those concerned' },
  notify: { da: 'Skal Datatilsynet have besked?', en: 'Is the Data Protection Agency to be notified?' },
  significant: { da: 'Er hændelsen væsentlig efter NIS2-loven?', en: 'Is the incident significant under NIS2?' },
  notice: { da: 'Hvad er sendt?', en: 'What was sent?' },
  reference: { da: 'Reference', en: 'Reference' },
  sentAt: { da: 'Sendt', en: 'Sent' },
  late: { da: 'Begrundelse for forsinkelse', en: 'Reasons for the delay' },
  citizens: { da: 'Har de berørte fået besked?', en: 'Have those concerned been told?' },
  howTold: { da: 'Hvordan og hvornår – eller hvorfor ikke', en: 'How and when, or why not' },
  measure: { da: 'Hvad skal gøres?', en: 'What is to be done?' },
  measureOwner: { da: 'Hvem gør det?', en: 'Who does it?' },
  measureDue: { da: 'Senest', en: 'No later than' },
  whichMeasure: { da: 'Hvilket tiltag?', en: 'Which measure?' },
  note: { da: 'Bemærkning', en: 'Note' },
  discovered: { da: 'Opdaget', en: 'Discovered' },
  moveNis2: { da: 'Skal NIS2-fristerne flyttes med?', en: 'Are the NIS2 deadlines to be moved along?' },
  transferTo: { da: 'Hvem overtager?', en: 'Who takes over?' },
  cause: { da: 'Hvad var årsagen?', en: 'What was the cause?' },
  lesson: { da: 'Hvad gør vi anderledes?', en: 'What do we do differently?' },
  type: { da: 'Hændelse', en: 'Incident' },
  principle: { da: 'Hvad er det principielle i sagen?', en: 'What is the matter of principle?' },
  upAt: { da: 'Kører igen', en: 'Up again' },
  conclusion: { da: 'Konklusion', en: 'Conclusion' },
} as const satisfies Record<string, Text>;

export const hints = {
  question: {
    da: 'Melder får det i sin egen chat og svarer der.',
    en: 'The reporter gets it in their own chat and answers there.',
  },
  breach: {
    da: 'Oplysninger om personer er gået tabt, blevet ændret eller set af nogen, der ikke måtte se dem.',
    en: 'Information about people that was lost, changed, or seen by others than it was meant for.',
  },
  onlyIfBreach: { da: 'Kun hvis det er et brud.', en: 'Only if it is a breach.' },
  notify: {
    da: 'Ja, medmindre bruddet sandsynligvis ikke indebærer en risiko (art. 33, stk. 1).',
    en: 'Yes, unless the breach is unlikely to result in a risk (Art. 33(1)).',
  },
  significant: {
    da: 'Alvorlig driftsforstyrrelse, stort økonomisk tab eller betydelig skade for andre – eller fare for det.',
    en: 'Serious disruption, great financial loss or considerable damage to others, or the danger of it.',
  },
  assessment: {
    da: 'Gemmes altid i sagen, også når der ikke anmeldes (art. 33, stk. 5).',
    en: 'Always kept in the case, also when nothing is notified (Art. 33(5)).',
  },
  reference: { da: 'Kvitteringens nummer fra virk.dk.', en: 'The number on the receipt from virk.dk.' },
  late: { da: 'Kun hvis fristen var overskredet.', en: 'Only if the deadline had passed.' },
  citizens: {
    da: 'Undtaget er krypterede oplysninger, en risiko, der er fjernet igen, og uforholdsmæssigt besvær (art. 34, stk. 3).',
    en: 'Exempt: encrypted data, a risk that was removed again, and disproportionate effort (Art. 34(3)).',
  },
  note: { da: 'Bliver det ikke til noget, så skriv hvorfor.', en: 'If it will not be done, write why.' },
  discovered: {
    da: 'Fristen regnes fra, at en medarbejder opdagede det. Ret det kun, når I ved bedre.',
    en: 'The deadline counts from when an employee discovered it. Correct it only when you know better.',
  },
  moveNis2: {
    da: 'De regnes fra, at kommunen blev klar over den væsentlige hændelse, og bliver stående, hvis du ikke flytter dem.',
    en: 'They count from when the municipality became aware of the significant incident, and stay unless you move them.',
  },
  lesson: {
    da: 'Peg på arbejdsgange og systemer, ikke på personer.',
    en: 'Point to procedures and systems, not to people.',
  },
  correction: {
    da: 'Det nye og det gamle bliver stående i sagens forløb.',
    en: 'Both the new and the old stay in the history of the case.',
  },
  principle: {
    da: 'Det bliver sendt til styregruppen. Skriv ikke navne.',
    en: 'It is sent to the steering group. Leave out names.',
  },
  upAt: { da: 'Lad det stå tomt, hvis det er nu.', en: 'Leave it empty if it is now.' },
  conclusion: { da: 'Én eller to linjer om, hvordan det endte.', en: 'A line or two about how it ended.' },
} as const satisfies Record<string, Text>;

export const notGiven: Text = { da: 'ikke oplyst', en: 'not given' };

export const yesNo = [
  { value: 'yes', label: { da: 'Ja', en: 'Yes' } },
  { value: 'no', label: { da: 'Nej', en: 'No' } },
] as const;

export const riskNames: Readonly<Record<Risk, Text>> = {
  none: { da: 'Ingen eller usandsynlig risiko', en: 'No risk, or unlikely' },
  risk: { da: 'Risiko', en: 'Risk' },
  high: { da: 'Høj risiko', en: 'High risk' },
};

export const toldOrExempt = [
  { value: 'told', label: { da: 'Ja, de har fået besked', en: 'Yes, they have been told' } },
  { value: 'exempt', label: { da: 'Nej, loven undtager det', en: 'No, the law exempts it' } },
] as const;

export const refusals = {
  closed: { da: 'Sagen er lukket. Genåbn den først.', en: 'The case is closed. Reopen it first.' },
  notClosed: { da: 'Sagen er ikke lukket.', en: 'The case is not closed.' },
  alreadyClosed: { da: 'Sagen er allerede lukket.', en: 'The case is closed already.' },
  taken: (name: string): Text => ({
    da: `${name} har allerede taget sagen. Brug Flyt ansvar, hvis den skal videre.`,
    en: `${name} has taken the case already. Use Hand over to pass it on.`,
  }),
  notAssessed: {
    da: 'Vurdér først, om det er et brud på persondatasikkerheden.',
    en: 'First assess whether it is a personal data breach.',
  },
  noBreach: {
    da: 'Det er vurderet, at det ikke er et brud på persondatasikkerheden.',
    en: 'It was assessed not to be a personal data breach.',
  },
  nothingToNotify: { da: 'Der er ikke noget, der mangler at blive anmeldt.', en: 'Nothing remains to be notified.' },
  nothingMasked: {
    da: 'Der er ikke skjult noget i det, melder skrev.',
    en: 'Nothing is hidden in what the reporter wrote.',
  },
  noOutage: { da: 'Sagen handler ikke om et system, der er nede.', en: 'The case is not about a system that is down.' },
  noPrincipleRule: {
    da: 'Kommunens regler siger ikke, at nogen skal orienteres om principielle sager af den slags.',
    en: "The municipality's rules do not have anybody told of matters of principle in such cases.",
  },
  principleAlready: {
    da: 'Sagen er allerede vurderet som principiel.',
    en: 'The case has been found to be a matter of principle already.',
  },
  noMeasure: { da: 'Der er ingen åbne tiltag.', en: 'There are no open measures.' },
  notNotified: (notice: Text): Text => ({
    da: `Sagen kan ikke lukkes endnu. Mangler: ${notice.da}.`,
    en: `The case cannot be closed yet. Missing: ${notice.en}.`,
  }),
  citizensNotTold: {
    da: 'Risikoen er vurderet som høj. Registrér først, at de berørte er underrettet, eller hvorfor ikke.',
    en: 'The risk was assessed as high. First register that those concerned were told, or why not.',
  },
  measureOpen: (measure: string): Text => ({
    da: `Sagen kan ikke lukkes, mens der er åbne tiltag: "${measure}".`,
    en: `The case cannot be closed while measures are open: "${measure}".`,
  }),
  notEvaluated: (rule: Basis): Text => ({
    da: `Alvorlige sager skal evalueres, før de lukkes (${basisText(rule).da}).`,
    en: `Serious cases must be evaluated before they are closed (${basisText(rule).en}).`,
  }),
} as const;

export const problems = {
  sameSeverity: {
    da: 'Vælg en anden alvor end den, sagen har nu.',
    en: 'Choose another severity than the present one.',
  },
  notifyWithoutBreach: {
    da: 'Når det ikke er et brud, skal Datatilsynet ikke have besked. Ret det ene svar.',
    en: 'If it is not a breach, the Data Protection Agency is not notified. Correct one of the answers.',
  },
  riskMissing: {
    da: 'Vælg, hvor stor risikoen er for de berørte.',
    en: 'Choose how great the risk is to those concerned.',
  },
  notifyMissing: {
    da: 'Vælg, om Datatilsynet skal have besked.',
    en: 'Choose whether the Data Protection Agency is to be notified.',
  },
  mustNotify: {
    da: 'Indebærer bruddet en risiko, skal Datatilsynet have besked (art. 33, stk. 1). Ret det ene svar.',
    en: 'If the breach involves a risk, the Data Protection Agency must be notified (Art. 33(1)). Correct one of the answers.',
  },
  beforeDiscovery: {
    da: 'Det tidspunkt ligger før opdagelsen. Hvornår blev det sendt?',
    en: 'That time lies before the discovery. When was it sent?',
  },
  lateReason: {
    da: 'Fristen var overskredet. Skriv, hvad forsinkelsen skyldes (art. 33, stk. 1).',
    en: 'The deadline had passed. Write the reasons for the delay (Art. 33(1)).',
  },
  measureGone: { da: 'Det tiltag er ikke længere åbent.', en: 'That measure is no longer open.' },
  nothingCorrected: { da: 'Der er ikke rettet noget.', en: 'Nothing has been corrected.' },
  upBeforeDown: {
    da: 'Det tidspunkt ligger før, at systemet gik ned. Hvornår kom det op igen?',
    en: 'That time lies before the system went down. When was it up again?',
  },
  sameTime: {
    da: 'Det er det tidspunkt, der står i forvejen. Vælg et andet, eller tryk Fortryd.',
    en: 'That is the time that stands there already. Choose another, or press Cancel.',
  },
  sameOwner: { da: 'Den person har sagen i forvejen.', en: 'That person has the case already.' },
} as const satisfies Record<string, Text>;
