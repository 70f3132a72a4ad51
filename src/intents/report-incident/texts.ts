// What a reporter reads: warm, short, never a word of blame.
import type { Text } from '../../core/text.ts';
import type { Phone } from './phone.ts';

export const texts = {
  about: {
    da: 'Meld en hændelse: noget er blevet væk, sendt forkert, klikket på eller gået ned',
    en: 'Report an incident: something was lost, sent wrongly, clicked on or has broken down',
  },
  firstAidTitle: { da: 'Godt, du siger det. Gør det her først', en: 'Good that you tell us. Do this first' },
  formTitle: { da: 'Meld det her', en: 'Report it here' },
  known: { da: 'Det har jeg forstået:', en: 'This is what I have understood:' },
  unknownIsFine: {
    da: '"Ved ikke" er også et svar. Skriv ikke navne eller CPR-numre.',
    en: '"Do not know" is an answer too. Leave out names and CPR numbers.',
  },
  optional: { da: '(kan udelades)', en: '(optional)' },
  edit: { da: 'Ret eller tilføj', en: 'Correct or add' },
  editLine: { da: 'Ret en linje', en: 'Correct one line' },
  whichLine: { da: 'Hvilken linje vil du rette?', en: 'Which line would you like to correct?' },
  whichLineHow: {
    da: 'Du kan også bare skrive for eksempel "ret hvornår" eller "nej, det var i torsdags".',
    en: 'You can also just write, for example, "correct when" or "no, it was on Thursday".',
  },
  lineHow: {
    da: 'Udfyld feltet, eller skriv svaret som en besked.',
    en: 'Fill in the field, or write the answer as a message.',
  },
  saveLine: { da: 'Gem', en: 'Save' },
  nothingYet: { da: 'intet endnu', en: 'nothing yet' },
  toldWhenSent: { da: 'Når du sender, får de her besked:', en: 'When you send it, these are told:' },
  mayWeCall: {
    da: 'Må vi ringe til dig om sagen? Så skriv dit nummer her. Det er frivilligt.',
    en: 'May we call you about it? Then write your number here. It is up to you.',
  },
  editAll: {
    da: 'Ret det, der skal rettes, og tryk Send. Du kan også skrive for eksempel "ret hvornår".',
    en: 'Correct what needs correcting and press Send. You can also write, for example, "correct when".',
  },
  asksMore: {
    da: 'Tak. Så mangler jeg kun det her, før jeg kan sende.',
    en: 'Thank you. This is all I still need before I can send it.',
  },
  beforeSending: { da: 'Jeg mangler ét svar, så kan jeg sende.', en: 'One more answer and I can send it.' },
  noted: { da: 'Det har jeg skrevet med.', en: 'I have written that down.' },
  doNotKnow: { da: 'Ved ikke', en: 'Do not know' },
  severalAnswers: { da: 'Du kan vælge flere', en: 'You may choose several' },
  chooseOne: { da: 'Vælg et svar. "Ved ikke" er også et.', en: 'Choose an answer. "Do not know" is one, too.' },
  goOn: { da: 'Videre', en: 'Next' },
  justNow: { da: 'Lige nu', en: 'Just now' },
  whenExample: {
    da: 'Skriv for eksempel "i går kl. 14" eller "i torsdags".',
    en: 'Write for example "yesterday at 14" or "on Thursday".',
  },
  somethingElse: { da: 'Det er noget andet', en: 'It is something else' },
  whichType: { da: 'Hvad handler det om?', en: 'What is it about?' },
  whichTypeHow: {
    da: 'Vælg det, der ligner mest, eller skriv det med et par ord. Det, du har fortalt, beholder jeg.',
    en: 'Choose what comes closest, or write it in a few words. I keep what you have told me.',
  },
  typeLabel: { da: 'Det handler om', en: 'It is about' },
  choose: { da: 'Vælg', en: 'Choose' },
  back: { da: 'Tilbage', en: 'Back' },
  nobodyTold: {
    da: 'Ingen har fået besked, for dem, der plejer at få det, er dig selv og din leder. Brug i stedet kommunens whistleblowerordning.',
    en: "Nobody has been told, since those who usually are, are you and your manager. Use the municipality's whistleblower scheme instead.",
  },
  restricted: {
    da: 'Det bliver mellem dig og dem, der skal behandle sagen. Den vises ikke i nogen kanal.',
    en: 'This stays between you and those who handle the case. It is not shown in any channel.',
  },
  emergencyFirst: {
    da: 'Er nogen i fare, så ring 112 først. Ring så med det samme til',
    en: 'If anybody is in danger, call 112 first. Then call at once –',
  },
  callFirst: { da: 'Ring med det samme til', en: 'Call at once –' },
  anotherOpen: {
    da: 'Du har også en anmeldelse, der ikke er sendt endnu:',
    en: 'You also have a report that has not been sent yet:',
  },
  countedFromNow: {
    da: 'Du vidste ikke hvornår, så vi regner fra, da du meldte det.',
    en: 'You did not know when, so we count from when you reported it.',
  },
  isItAnother: {
    da: 'Er det en ny hændelse, eller hører det til den anmeldelse, du er i gang med?',
    en: 'Is this a new incident, or does it belong to the report you are working on?',
  },
  belongsHere: { da: 'Det hører til', en: 'It belongs' },
  send: { da: 'Send', en: 'Send' },
  cancel: { da: 'Fortryd', en: 'Cancel' },
  cancelled: { da: 'Det er annulleret. Intet er meldt.', en: 'It is cancelled. Nothing has been reported.' },
  cancelledTitle: { da: 'Anmeldelsen er annulleret', en: 'The report is cancelled' },
  dateOf: { da: '(dato)', en: '(date)' },
  timeOf: { da: 'Klokken cirka (kan udelades)', en: 'Roughly what time (optional)' },
  ready: {
    da: 'Så har jeg det hele. Se det igennem, og tryk Send, eller skriv "send".',
    en: 'That is everything. Look it through and press Send, or write "send".',
  },
  reminder: {
    da: 'Din anmeldelse er ikke sendt endnu. Fortsæt i formularen, eller skriv "send", når den er klar.',
    en: 'Your report has not been sent yet. Go on in the form, or write "send" when it is ready.',
  },
  stale: {
    da: 'Den formular er ikke længere åben, og der er ikke sendt noget nu. Skriv, hvad der er sket, så åbner jeg en ny.',
    en: 'That form is no longer open and nothing has been sent now. Write what has happened and I will open a new one.',
  },
  notUnderstood: { da: 'Det forstod jeg ikke helt.', en: 'I did not quite get that.' },
  receiptTitle: { da: 'Tak – godt, du sagde det', en: 'Thank you for telling us' },
  told: { da: 'De får besked nu', en: 'Being told now' },
  noDeadline: {
    da: 'Du skrev, at der ikke er oplysninger om personer. Derfor løber der ingen frist til Datatilsynet.',
    en: 'You wrote that no information about people is involved, so no deadline to the Data Protection Agency runs.',
  },
  more: { da: 'Har du mere at tilføje, så skriv det bare her.', en: 'If you have more to add, just write it here.' },
  elsewhere: {
    da: 'Lad os tage resten, hvor kun vi to kan se det. Skriv til mig i en direkte besked, så melder vi det sammen.',
    en: 'Let us take the rest where only the two of us can see it. Write to me in a direct message and we will report it together.',
  },
  isItNew: {
    da: 'Er det en ny hændelse, eller hører det til din sag?',
    en: 'Is this a new incident, or does it belong to your case?',
  },
  isNew: { da: 'Det er nyt', en: 'It is new' },
  broughtAlong: {
    da: 'Det, du skrev til sidst, er kommet med i sagen',
    en: 'What you wrote last has been included in the case',
  },
  orNew: {
    da: 'Er det en ny hændelse, så skriv det igen. Så melder vi den for sig.',
    en: 'If it is a new incident, write it again and we will report it on its own.',
  },
  dropped: { da: 'Så gør jeg ikke mere ved det.', en: 'Then I will leave it at that.' },
} as const satisfies Record<string, Text>;

/** `files` says how many and which. */
export const enclosed = {
  first: (files: string): Text => ({ da: `Tak, det er gemt. ${files}.`, en: `Thank you, that is kept. ${files}.` }),
  more: (files: string): Text => ({ da: `Det er lagt ved. ${files}.`, en: `That is enclosed. ${files}.` }),
} as const;

export const problems = {
  required: (label: Text): Text => ({
    da: `Der mangler et svar: ${label.da} "Ved ikke" er også et svar.`,
    en: `One answer is missing: ${label.en} "Do not know" is an answer too.`,
  }),
  date: (given: string): Text => ({
    da: `"${given}" er ikke en dato, jeg kender. Skriv for eksempel 23-11-2026 eller "i går".`,
    en: `"${given}" is not a date I know. Write for example 2026-11-23 or "yesterday".`,
  }),
  when: (given: string): Text => ({
    da: `"${given}" kunne jeg ikke læse som et tidspunkt, der har været. Skriv for eksempel "i går kl. 14" eller "ved ikke".`,
    en: `I could not read "${given}" as a time that has been. Write for example "yesterday at 14" or "do not know".`,
  }),
  future: {
    da: 'Tidspunktet ligger ude i fremtiden.',
    en: 'That time lies in the future.',
  },
  number: (given: string): Text => ({
    da: `"${given}" er ikke et antal. Skriv et tal, for eksempel 14, eller lad feltet stå tomt.`,
    en: `"${given}" is not a number of people. Write a number such as 14, or leave it empty.`,
  }),
  nobody: {
    da: 'Handler det ikke om nogen personer, så svar nej til personoplysninger. Ellers skriv et antal over 0 eller "ved ikke".',
    en: 'If it is about nobody, answer no to personal data. Otherwise write a number above 0 or "do not know".',
  },
  choice: (label: Text): Text => ({
    da: `Vælg et af svarene til "${label.da}".`,
    en: `Choose one of the answers to "${label.en}".`,
  }),
  long: (label: Text, most: number): Text => ({
    da: `Teksten under "${label.da}" er for lang. Hold dig under ${most} tegn.`,
    en: `The text under "${label.en}" is too long. Keep it under ${most} characters.`,
  }),
} as const;

const otherNumber = (other: Phone['other']): Text => {
  if (!other) return { da: '', en: '' };
  return other.when === 'afterHours'
    ? { da: ` (uden for arbejdstid ${other.number})`, en: ` (outside working hours ${other.number})` }
    : { da: ` (i arbejdstiden ${other.number})`, en: ` (during working hours ${other.number})` };
};

export const receipt = {
  case: (number: string): Text => ({ da: `Sag ${number}`, en: `Case ${number}` }),
  deadline: (owner: string, at: string): Text => ({
    da: `${owner} skal afgøre, om Datatilsynet skal have besked, inden ${at}.`,
    en: `${owner} must decide whether the Data Protection Agency is to be notified before ${at}.`,
  }),
  overdue: (owner: string, at: string): Text => ({
    da: `Fristen for at give Datatilsynet besked var ${at}. ${owner} tager den derfra. Godt, du siger det nu.`,
    en: `The deadline for notifying the Data Protection Agency was ${at}. ${owner} will take it from here. Good that you tell us now.`,
  }),
  added: (number: string): Text => ({
    da: `Det er føjet til sag ${number}, og dem, der har sagen, kan se det.`,
    en: `It has been added to case ${number}, and those who handle it can see it.`,
  }),
  callNow: ({ who, number, other }: Phone): Text => ({
    da: `Ring til ${who.da} nu: ${number}${otherNumber(other).da}`,
    en: `Call ${who.en} now: ${number}${otherNumber(other).en}`,
  }),
  phone: ({ who, number, other }: Phone): Text => ({
    da: `${who.da}: ${number}${otherNumber(other).da}`,
    en: `${who.en}: ${number}${otherNumber(other).en}`,
  }),
  /** Before what the reporter has added, as handlers read it. */
  addition: (number: string, said: Text): Text => ({
    da: `${number} · Nyt fra melder: ${said.da}`,
    en: `${number} · New from the reporter: ${said.en}`,
  }),
  welcome: (number: string): Text => ({
    da: `Selv tak. Sag ${number} er i gode hænder.`,
    en: `You are welcome. Case ${number} is in good hands.`,
  }),
  nothingNew: (number: string): Text => ({
    da: `Har du noget at føje til sag ${number}, så skriv det med et par ord.`,
    en: `If you have something to add to case ${number}, write it in a few words.`,
  }),
  notTakenBack: (number: string): Text => ({
    da: `Sag ${number} er sendt og kan ikke trækkes tilbage. Er noget forkert, så skriv, hvad der er rigtigt. Så kommer det med i sagen.`,
    en: `Case ${number} has been sent and cannot be taken back. If something is wrong, write what is right and it will be added to the case.`,
  }),
  notTakenBackTell: (number: string, names: string): Text => ({
    da: `${receipt.notTakenBack(number).da} Haster det, så sig det til ${names}.`,
    en: `${receipt.notTakenBack(number).en} If it is urgent, tell ${names}.`,
  }),
  belongs: (number: string): Text => ({ da: `Føj det til sag ${number}`, en: `Add it to case ${number}` }),
} as const;
