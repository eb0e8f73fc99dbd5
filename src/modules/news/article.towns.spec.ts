import { describe, expect, it } from '@jest/globals';
import { readRegions } from '../regions/regions.file.js';
import { type Area, Regions, type Town } from '../regions/regions.js';
import { readTowns, townWords } from './article.towns.js';

const regions = readRegions();
const towns = regions.everyArea.flatMap((area) => area.towns);

describe('Towns of a line', () => {
  it('knows every town by its name, and by that of its county before it', () => {
    for (const { code, name, area } of towns) {
      expect(readTowns(`${area.name}${name}`, regions)).toEqual({ codes: [code], faults: [] });
      expect(readTowns(townWords([code], regions), regions)).toEqual({ codes: [code], faults: [] });
    }
    const two = towns.slice(0, 2).map(({ code }) => code);
    expect(readTowns(townWords(two, regions), regions).codes).toEqual(two);
  });

  it('knows old names, short names, and the same town once', () => {
    const taji = regions.codeOfOldName('闵桥')!;
    expect(readTowns('闵桥、闵桥镇 塔集镇，塔集', regions)).toEqual({ codes: [taji], faults: [] });
  });

  it('takes a name for that of today before it takes it for an old one', () => {
    const region = { slug: 'lianshui', name: '涟水县', areas: [] as Area[] };
    const area = { code: '320826', name: '涟水县', kind: 'county', region, towns: [] as Town[] };
    const town = (code: string, name: string, old: string[]) => ({ code, name, kind: 'town', old, area });
    area.towns.push(town('320826102', '新镇', ['高沟镇']), town('320826101', '高沟镇', []));
    region.areas.push(area);
    const small = new Regions({ code: '3208', name: '淮安市', phoneArea: '0517', plate: '苏H' }, [region], []);
    expect(readTowns('高沟镇', small)).toEqual({ codes: ['320826101'], faults: [] });
    expect(readTowns('高沟', small).faults).toEqual([expect.stringContaining('请连县区一起写')]);
  });

  it('says what it does not know, and what is not clear', () => {
    expect(readTowns('王家庄', regions)).toEqual({ codes: [], faults: [expect.stringContaining('没有找到“王家庄”')] });
    const double = towns.find(({ name, code }) => towns.some((other) => other.name === name && other.code !== code));
    if (double) expect(readTowns(double.name, regions).faults).toEqual([expect.stringContaining('请连县区一起写')]);
  });
});
