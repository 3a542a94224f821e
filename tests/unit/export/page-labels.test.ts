import { expect, test } from 'vitest';
import { pageLabels } from '#export/pdf/page-labels.ts';

test('labels run on while the numbers do, and start anew where slides are left out', () => {
  expect(pageLabels([1, 2, 3])).toEqual([0, { S: 'D' }]);
  expect(pageLabels([3, 4, 9, 10, 12])).toEqual([0, { S: 'D', St: 3 }, 2, { S: 'D', St: 9 }, 4, { S: 'D', St: 12 }]);
  expect(pageLabels([])).toEqual([]);
});
