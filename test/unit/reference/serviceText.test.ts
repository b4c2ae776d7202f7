import assert from 'node:assert/strict';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { commonText } from '../../../src/reference/commonText';
import { type PackedProperty, type PackedResource, trimmed } from '../../../src/reference/packed';
import { primed } from '../../../src/reference/primed';
import { ServiceText, writeService } from '../../../src/reference/serviceText';

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((one) => one.replace(/\s/g, ' '));
const word = text.map((one) => one.replaceAll(' ', '')).filter((one) => one !== '');
const name = word.filter((one) => one !== '__proto__');
const type = fc.constantFrom('s', '[@Rule', 's|j', '{(s|@R2)');
const property: fc.Arbitrary<PackedProperty> = fc
  .tuple(type, fc.nat(15), text, word, word, fc.array(word, { maxLength: 3 }), fc.nat(5))
  .map(([code, flags, summary, def, range, allowed, length]) => {
    const all: PackedProperty = [code, flags, summary, def, range, allowed];
    return trimmed([
      all[0],
      flags,
      length > 1 ? summary : '',
      length > 2 ? def : '',
      length > 3 ? range : '',
      length > 4 ? allowed : [],
    ]);
  });
const properties = fc.dictionary(name, property, { maxKeys: 4 });
const attribute = fc.oneof(fc.tuple(type), fc.tuple(type, word), fc.tuple(type, text, word));
const resource: fc.Arbitrary<PackedResource> = fc.tuple(
  fc.constant('A::B::C'),
  text,
  properties,
  fc.dictionary(
    fc.constantFrom('Tag', 'Rule', 'R2', 'Side'),
    fc.oneof(fc.constant({}), fc.constant({ Key: ['s', 1] as const }), properties),
  ),
  fc.dictionary(name, attribute, { maxKeys: 3 }),
  fc.array(word, { maxLength: 2 }),
  fc.constantFrom<0 | 1>(0, 1),
);

describe('a service as text', () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 6 }), (resources) => {
        const read = new ServiceText(writeService(resources));
        assert.deepEqual(plain(resources.map((_, at) => read.resource(at, 'A::B::C'))), plain(resources));
        assert.equal(read.resource(resources.length, 'A::B::C'), undefined);
      }),
    );
  });
  it('holds a nested type once that several resource types have', () => {
    const rule = { Rule: { Name: ['s', 1, 'Only here.'] as const } };
    const written = writeService([
      ['A::B::C', '', {}, rule, {}, [], 0],
      ['A::B::D', '', {}, { ...rule, Other: {} }, {}, [], 0],
    ]);
    assert.equal(written.split('Only here.').length, 2);
    assert.deepEqual(new ServiceText(written).resource(1, 'A::B::D')?.[3], { ...rule, Other: {} });
  });
  it('refuses a text with a line end in it', () => {
    assert.throws(() => writeService([['A::B::C', 'a\nb', {}, {}, {}, [], 0]]), /line end/);
  });
  it('that is damaged never throws', () => {
    fc.assert(
      fc.property(
        fc.array(resource, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.nat(20),
        text,
        (resources, at, length, put) => {
          const written = writeService(resources);
          const from = at % (written.length + 1);
          const read = new ServiceText(written.slice(0, from) + put + written.slice(from + length));
          for (let position = 0; position < 4; position += 1) read.resource(position, 'A::B::C');
        },
      ),
    );
  });
});

describe('what services have in common', () => {
  it('is put before the compressed bytes and comes out again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40_000, size: 'max' }), fc.uint8Array({ maxLength: 300 }), (dictionary, bytes) => {
        const deflated = deflateRawSync(bytes, dictionary.length > 0 ? { dictionary } : {});
        const inflated = inflateRawSync(primed(deflated, dictionary));
        assert.deepEqual([...inflated.subarray(dictionary.length)], [...bytes]);
      }),
      { numRuns: 30 },
    );
  });
  it('is what stands in many texts, the most common last', () => {
    const once = 'A sentence that stands in one text alone.';
    const [often, always] = ['The name of the thing.', 'The tags to apply to this resource.'];
    assert.equal(
      commonText([`${once}\n${always}`, `${often}\n${always}`, `${often}\f${always}`]),
      `${once}\n${often}\n${always}`,
    );
  });
  it('stays within what compression looks back', () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `Line ${at} of many.`).join('\n');
    assert.ok(commonText([lines, lines]).length < 32_500);
  });
});
