// Whether somebody asks for the list of what the policy has left unanswered.

const unanswered = '(?:ubesvarede?|uden svar|manglende svar|unanswered|without an? answers?)';
const gaps = [
  new RegExp(`(?:spørgsmål|questions?)\\b.*${unanswered}|${unanswered}.*(?:spørgsmål|questions?)`, 'iu'),
  new RegExp(`(?:list|oversigt|vis|se|show|hvilke|which).{0,25}${unanswered}`, 'iu'),
  /(?:spørgsmål|questions?)\b.{0,40}\b(?:ikke|cannot|can.?t|unable)\b.{0,25}(?:svar|answer)/iu,
  /hvad mangler (?:vores |jeres )?politik(?:ken)?(?: svar)?(?!\p{L})|mangler politikken svar|huller (?:er der )?i politikken/iu,
  /what (?:does|is) (?:the|our) policy (?:not answer|miss|missing|lack)/iu,
];

export const asksForGaps = (text: string): boolean => text.length <= 100 && gaps.some((gap) => gap.test(text));
