import { DEFAULT_FORMULA } from '../../../src/model/formula.ts';
import { DEFAULT_TARGETS, type Group } from '../../../src/model/group.ts';

/** Two institutions of two accounts each. */
export const city: Group = {
  id: 'city',
  name: 'KPU Kota Contoh',
  kind: 'institution',
  accounts: ['x:1', 'x:2'],
  formula: DEFAULT_FORMULA,
  targets: DEFAULT_TARGETS,
};
export const province: Group = {
  ...city,
  id: 'province',
  name: 'KPU Provinsi Contoh',
  accounts: ['x:3', 'x:4'],
};
