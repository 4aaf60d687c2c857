// What can be said of the code without running it: types in each compartment, lint and format, unused parts.
import { bin, program } from './run.mjs';

const tsc = (args) => program(bin('tsc'), ['--noEmit', ...args]);

export const CHECKS = [
  ['types: whole project', tsc([])],
  ['types: core, without a browser', tsc(['-p', 'utils/core'])],
  ['types: pages', tsc(['-p', 'utils/pages'])],
  ['lint and format', program(bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.'])],
  ['unused files and exports', program(bin('knip'), ['--no-progress'])],
];
