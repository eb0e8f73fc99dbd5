import { describe, expect, it } from '@jest/globals';
import { told } from './logbook.js';

describe('The log', () => {
  it('keeps neither phones nor what a statement was given', () => {
    const error = Object.assign(new Error("Duplicate entry '13900001234'"), {
      driverError: { code: 'ER_DUP_ENTRY' }, query: 'INSERT INTO contacts VALUES (?)', parameters: ['13900001234'],
    }); // prettier-ignore
    const line = JSON.stringify(told(error));

    expect(line).toContain('ER_DUP_ENTRY');
    expect(line).toContain('INSERT INTO contacts VALUES (?)');
    expect(line).not.toContain('1390000');
  });

  it('masks long numbers in any message', () => {
    expect(JSON.stringify(told(new Error('no 139 0000 1234 here, id 42')))).toContain('no # here, id 42');
    expect(JSON.stringify(told('139-0000-1234'))).not.toContain('0000');
  });
});
