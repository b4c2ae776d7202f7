import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PropertyFacts, ResourceFacts, ValueType } from '../../../src/reference/facts';
import type { Reference } from '../../../src/reference/reference';
import type { Probe } from './corpus';
import { flat, type Times, times } from './figures';

/** What yaml-language-server does on the same positions, with a schema made from the same reference data. */
export interface LanguageServerResult {
  readonly version: string;
  readonly positions: number;
  readonly answered: number;
  readonly warm: Times;
  readonly cold: Times;
}

interface Service {
  configure(settings: object): void;
  doHover(document: object, position: { line: number; character: number }): Promise<{ contents: unknown } | null>;
}

/** Undefined when the package is not installed. */
export async function languageServer(
  root: string,
  reference: Reference,
  probes: readonly Probe[],
): Promise<LanguageServerResult | undefined> {
  const load = createRequire(join(root, 'package.json'));
  let home: string;
  try {
    home = load.resolve('yaml-language-server');
  } catch {
    return undefined;
  }
  const near = createRequire(home);
  const { getLanguageService } = near('yaml-language-server');
  const { TextDocument } = near('vscode-languageserver-textdocument');
  const service: Service = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error('offline')),
    workspaceContext: { resolveRelativePath: (path: string) => path },
    yamlSettings: new (near('./yamlSettings.js').SettingsState)(),
  });
  const asked = probes.filter(({ sample }) => sample.folder === 'cfn' || sample.folder === 'sam');
  const types = new Set(asked.flatMap(({ sample }) => sample.text.match(/(?:AWS|Alexa)::\w+::\w+/g) ?? []));
  service.configure({
    hover: true,
    customTags: ['!Ref scalar', '!Sub scalar', '!GetAtt scalar', '!If sequence', '!Join sequence', '!Select sequence'],
    schemas: [{ uri: 'bench://template', fileMatch: ['*'], schema: templateSchema(reference, [...types]) }],
  });
  const warm: number[] = [];
  const cold: number[] = [];
  let answered = 0;
  const step = Math.max(1, Math.floor(asked.length / 150));
  const some = asked.filter((_probe, at) => at % step === 0);
  for (const [index, { sample, offset }] of some.entries()) {
    const opened = TextDocument.create(`file:///bench/${index}.yaml`, 'yaml', 1, sample.text);
    const ask = async (document: typeof opened, place: number) => {
      const begin = performance.now();
      const hover = await service.doHover(document, document.positionAt(place));
      return { took: performance.now() - begin, said: hover !== null && JSON.stringify(hover.contents).length > 40 };
    };
    await ask(opened, offset);
    const again = await ask(opened, offset);
    if (again.said) answered++;
    warm.push(again.took);
    const text = flat(`${sample.text}\n# edited`);
    cold.push((await ask(TextDocument.create(`file:///bench/${index}.yaml`, 'yaml', 2, text), offset)).took);
  }
  const { version } = near('yaml-language-server/package.json');
  return { version, positions: some.length, answered, warm: times(warm), cold: times(cold) };
}

/** A JSON schema of templates with the resource types that the samples use. */
function templateSchema(reference: Reference, types: readonly string[]): object {
  const definitions: Record<string, object> = {};
  const known = types.filter((type) => reference.type(type) !== undefined);
  for (const type of known) {
    const facts = reference.type(type);
    if (facts === undefined) continue;
    definitions[type] = object(facts, facts.properties, facts.summary);
    for (const [name, inner] of facts.nested) definitions[`${type}.${name}`] = object(facts, inner.properties, '');
  }
  return {
    type: 'object',
    properties: {
      Resources: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: { Type: { type: 'string' } },
          allOf: known.map((type) => ({
            if: { properties: { Type: { const: type } } },
            // biome-ignore lint/suspicious/noThenProperty: that is what JSON schema calls it.
            then: { properties: { Properties: { $ref: `#/definitions/${type}` } } },
          })),
        },
      },
    },
    definitions,
  };
}

function object(facts: ResourceFacts, properties: ReadonlyMap<string, PropertyFacts>, description: string): object {
  const entries = [...properties].map(([name, { type, summary }]) => [
    name,
    { ...valueSchema(facts, type), description: summary },
  ]);
  return { type: 'object', description, properties: Object.fromEntries(entries) };
}

function valueSchema(facts: ResourceFacts, value: ValueType): object {
  switch (value.kind) {
    case 'object':
      return facts.nested.has(value.name) ? { $ref: `#/definitions/${facts.name}.${value.name}` } : {};
    case 'list':
      return { type: 'array', items: valueSchema(facts, value.of) };
    case 'map':
      return { type: 'object', additionalProperties: valueSchema(facts, value.of) };
    default:
      return {};
  }
}
