import assert from 'node:assert/strict';
import { knownLimitNames } from '../../../src/reference/limits';
import type { Reference } from '../../../src/reference/reference';
import { refReturn, refReturnTypes } from '../../../src/reference/refReturns';
import { samEvents } from '../../../src/reference/sam/events';
import { samGlobals } from '../../../src/reference/sam/globals';
import type { SamProperties } from '../../../src/reference/sam/property';
import { samResources } from '../../../src/reference/sam/resources';
import { samTypes } from '../../../src/reference/sam/types';
import { enumPlaces } from '../../../src/reference/values/enums';
import { packedReference } from './packed';

/** Every property set of SAM's dictionaries with a name for the message. */
function samSets(): readonly (readonly [string, SamProperties])[] {
  return [
    ...Object.entries(samResources).map(([name, resource]) => [name, resource.properties] as const),
    ...Object.entries(samEvents).map(([name, event]) => [`event ${name}`, event.properties] as const),
    ...Object.entries(samTypes),
  ];
}

function exists(reference: Reference, name: string): boolean {
  const [type = '', ...path] = name.split('.');
  return path.length === 0 ? reference.has(type) : reference.property(type, path) !== undefined;
}

describe('dictionaries against the specification', () => {
  const reference = packedReference();

  before(async function () {
    this.timeout(20_000);
    await reference.loadAll();
  });

  it('SAM passes values on to properties that exist', () => {
    const wrong = samSets().flatMap(([name, properties]) =>
      Object.entries(properties)
        .filter(([, property]) => property.passes !== undefined && !exists(reference, property.passes))
        .map(([key, property]) => `${name}.${key} -> ${property.passes}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('SAM properties have words or a target, and known nested types', () => {
    const wrong = samSets().flatMap(([name, properties]) =>
      Object.entries(properties)
        .filter(([, { says, passes, type }]) => {
          const nested = [...(type ?? '').matchAll(/@(\w+)/g)].map((match) => match[1] ?? '');
          return (says === undefined && passes === undefined) || nested.some((one) => samTypes[one] === undefined);
        })
        .map(([key]) => `${name}.${key}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('SAM words stand for something when the target is not loaded yet', () => {
    const cold = packedReference();
    const found = cold.property('AWS::Serverless::Function', ['Timeout']);
    assert.ok(found !== undefined && found !== 'freeform');
    assert.match(found.summary, /stops an invocation/);
  });

  it('only REST APIs cache what an authorizer answered without being told', () => {
    const cached = (type: string) => samTypes[type]?.ReauthorizeEvery?.default;
    assert.deepEqual([cached('ApiAuthorizerIdentity'), cached('HttpApiAuthorizerIdentity')], ['300', undefined]);
  });

  it('Globals name properties of their resource', () => {
    const wrong = Object.entries(samGlobals).flatMap(([type, properties]) =>
      [...properties]
        .filter((name) => samResources[`AWS::Serverless::${type}`]?.properties[name] === undefined)
        .map((name) => `${type}.${name}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('generated resources exist', () => {
    const named = [...Object.values(samResources), ...Object.values(samEvents)].flatMap(({ generates }) =>
      generates.flatMap((text) => [...text.matchAll(/AWS::\w+::\w+/g)].map((match) => match[0])),
    );
    assert.deepEqual(
      [...new Set(named)].filter((type) => !reference.has(type)),
      [],
    );
  });

  it('meanings of values stand at places that exist', () => {
    const places = [...new Set(enumPlaces().map((key) => key.split('|')[0] ?? ''))].filter((place) => !place.startsWith('*.'));
    assert.deepEqual(
      places.filter((place) => !exists(reference, place)),
      [],
    );
  });

  it('limits are those of properties that exist', () => {
    assert.deepEqual(
      knownLimitNames().filter((name) => !exists(reference, name)),
      [],
    );
  });

  it('what Ref returns is said of types that exist, and agrees with the specification where that is certain', () => {
    assert.deepEqual(
      refReturnTypes().filter((type) => !reference.has(type)),
      [],
    );
    const wrong = refReturnTypes().filter((type) => {
      const [only, ...more] = reference.refIdentifier(type);
      const example = refReturn(type)?.example;
      if (only === undefined || more.length > 0 || example === undefined) return false;
      return /Arn$/.test(only) !== example.startsWith('arn:');
    });
    assert.deepEqual(wrong, []);
  });
});
