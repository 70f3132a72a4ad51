// Whether somebody asks for the list of what the policy has left unanswered.
import { anyOf } from '../../language/text/fold.ts';

/** "Det spørgsmål kan jeg ikke svare på" asks for nothing. */
const request = new RegExp(
  `^(?:${anyOf('hej, hey, hi, vogter, og, and, kan du, kan jeg, må jeg, vil du, jeg vil gerne, jeg vil, can you, can i, please')}[ ,]+)*${anyOf(
    'vise?, se, list, listen, liste, oversigt, giv, find, show, see, give, hvad, hvilke, hvor, what, which, spørgsmål, questions, ubesvarede, unanswered',
  )}(?!\\p{L})`,
  'iu',
);

const questions = '(?<!\\p{L})(?:spørgsmål(?:ene)?|questions)(?!\\p{L})';
const unanswered = '(?:ubesvarede|uden svar|manglende svar|unanswered|without (?:an )?answers?)';
/** The policy, or whoever answers from it: what oneself cannot answer is another matter. */
const who = '(?:politikken|du|i|the policy|you)';
const notAnswered = anyOf(
  `(?:har|kan|svarer) ${who} (?:\\p{L}+ )?ikke, ${who} (?:\\p{L}+ )?ikke (?:har|kan|svarer),
   ${who} (?:har|kan|svarer) (?:\\p{L}+ )?ikke, (?:can|does) ${who} not, can.?t ${who}, ${who} (?:cannot|can.?t|can not|do not|does not|don.?t|doesn.?t)`,
);
const gaps = [
  `${questions}.*${unanswered}|${unanswered}.*${questions}`,
  `(?:list|oversigt).{0,25}${unanswered}`,
  `^(?:vis|se|show)(?: mig| me| alle| all| de| the)* ${unanswered}[ ?!.]*$`,
  `(?:hvilke|alle|which|all|the) ${questions}.{0,20}(?<!\\p{L})${notAnswered}(?!\\p{L})`,
  `(?:hvilke|alle) ${questions} (?:som |der )?mangler(?: \\p{L}+)? svar(?!\\p{L})`,
  '(?:hvad|hvor|hvilke .{1,30}) mangler (?:vores |jeres )?politik(?:ken)?(?: svar)?(?!\\p{L})|huller (?:er der )?i politikken',
  'what (?:does|is) (?:the|our) policy (?:not answer|miss|missing|lack)',
].map((gap) => new RegExp(gap, 'iu'));

export const asksForGaps = (text: string): boolean => {
  const said = text.trim();
  return said.length <= 100 && request.test(said) && gaps.some((gap) => gap.test(said));
};
