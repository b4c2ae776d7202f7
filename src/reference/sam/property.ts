/** A property of SAM's own syntax. */
export interface SamProperty {
  /** Own words; without, the text of the property it passes to. */
  readonly says?: string;
  /** A type code as in the packed reference, or the name of a nested SAM type after `@`. */
  readonly type?: string;
  readonly required?: true;
  /** `AWS::Lambda::Function.Timeout`: the value goes there unchanged, with that property's limits. */
  readonly passes?: string;
  readonly default?: string;
  readonly range?: string;
  readonly allowed?: readonly string[];
}

export type SamProperties = Readonly<Record<string, SamProperty>>;

export interface SamResource {
  readonly says: string;
  /** What SAM makes of it, as resource types. */
  readonly generates: readonly string[];
  readonly properties: SamProperties;
  /** Attributes for GetAtt and what they hold. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Passes unchanged to a CloudFormation property. */
export const to = (passes: string, says?: string): SamProperty => (says === undefined ? { passes } : { passes, says });
