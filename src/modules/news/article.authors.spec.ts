import { describe, expect, it } from '@jest/globals';
import { readAuthors } from './article.authors.js';

describe('Reporters of a line', () => {
  it.each([
    ['', []],
    ['王小明', ['王小明']],
    ['王小明、李红', ['王小明', '李红']],
    ['王小明 李红', ['王小明', '李红']],
    ['王小明，李红,赵强；钱 多', ['王小明', '李红', '赵强', '钱多']],
    ['叶 列', ['叶列']],
    ['叶　列　王小明', ['叶列', '王小明']],
    ['王小明 叶 列 李 红', ['王小明', '叶列', '李红']],
    ['叶 列、叶列', ['叶列']],
    ['融媒体记者 叶 列，通讯员 王小明', ['叶列', '王小明']],
    ['John Smith、阿依古丽·买买提', ['John Smith', '阿依古丽·买买提']],
    ['John Smith 王小明', ['John Smith', '王小明']],
  ])('%s', (line, names) => {
    expect(readAuthors(line)).toEqual(names);
  });
});
