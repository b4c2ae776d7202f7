import type { NamedEntry, NamingSection, TemplateNames } from './names';
import type { Outline } from './outlineTypes';
import { aliasedType } from './writtenType';

/** The names a template's outline defines. Of two entries with one name the later wins, as when it is deployed. */
export function collectNames(text: string, outline: Outline): TemplateNames {
  const names = {
    Parameters: new Map<string, NamedEntry>(),
    Mappings: new Map<string, NamedEntry>(),
    Conditions: new Map<string, NamedEntry>(),
    Resources: new Map<string, NamedEntry>(),
    Outputs: new Map<string, NamedEntry>(),
  };
  for (const section of outline.sections) {
    if (!isNaming(section.name)) continue;
    for (const entry of section.entries) {
      const { name, range, whole } = entry;
      if (name.startsWith('Fn::')) continue;
      const type = entry.type ?? (section.name === 'Resources' && !outline.flow ? aliasedType(text, entry) : undefined);
      names[section.name].set(name, { section: section.name, name, range, whole, type });
    }
  }
  return {
    parameters: names.Parameters,
    mappings: names.Mappings,
    conditions: names.Conditions,
    resources: names.Resources,
    outputs: names.Outputs,
  };
}

function isNaming(section: string): section is NamingSection {
  return (
    section === 'Parameters' ||
    section === 'Mappings' ||
    section === 'Conditions' ||
    section === 'Resources' ||
    section === 'Outputs'
  );
}
