// `npm run bench`: the product's figures on this machine, each with its target and comparison.
import { cpus, totalmem } from 'node:os';
import { benchForgetting } from './forgetting.ts';
import { benchRegister } from './register.ts';
import { benchStore } from './store.ts';
import { benchUnderstanding } from './understanding.ts';
import { benchStart, benchWire } from './wire.ts';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const [cpu] = cpus();
print(
  `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
);
const lines = [
  ...(await benchStart()),
  ...(await benchWire()),
  ...(await benchRegister()),
  ...(await benchForgetting()),
  ...benchUnderstanding(),
];
for (const line of lines) print(line);
for (const { what, value, unit } of await benchStore()) print(`${what}: ${value.toFixed(value < 10 ? 2 : 0)} ${unit}`);
