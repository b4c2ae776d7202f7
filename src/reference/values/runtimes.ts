/** A Lambda runtime: its language and, where it is known, the day from which it is no longer supported. */
export interface Runtime {
  readonly language: string;
  /** ISO day of deprecation, past or announced. */
  readonly ends: string | undefined;
}

const table = `
nodejs|Node.js 0.10|2016-08-30
nodejs4.3|Node.js 4.3|2020-03-05
nodejs4.3-edge|Node.js 4.3 (edge)|2020-03-05
nodejs6.10|Node.js 6.10|2019-08-12
nodejs8.10|Node.js 8.10|2020-03-06
nodejs10.x|Node.js 10|2021-07-30
nodejs12.x|Node.js 12|2023-03-31
nodejs14.x|Node.js 14|2023-12-04
nodejs16.x|Node.js 16|2024-06-12
nodejs18.x|Node.js 18|2025-09-01
nodejs20.x|Node.js 20|2026-04-30
nodejs22.x|Node.js 22|2027-04-30
nodejs24.x|Node.js 24|2028-04-30
nodejs26.x|Node.js 26|
python2.7|Python 2.7|2021-07-15
python3.6|Python 3.6|2022-07-18
python3.7|Python 3.7|2023-12-04
python3.8|Python 3.8|2024-10-14
python3.9|Python 3.9|2025-12-15
python3.10|Python 3.10|2026-10-31
python3.11|Python 3.11|2027-06-30
python3.12|Python 3.12|2028-10-31
python3.13|Python 3.13|2029-06-30
python3.14|Python 3.14|2029-06-30
python3.15|Python 3.15|
java8|Java 8 on Amazon Linux 1|2024-01-08
java8.al2|Java 8 on Amazon Linux 2|2027-06-30
java8.al2023|Java 8 on Amazon Linux 2023|2029-06-30
java11|Java 11 on Amazon Linux 2|2027-06-30
java11.al2023|Java 11 on Amazon Linux 2023|2029-06-30
java17|Java 17 on Amazon Linux 2|2027-06-30
java17.al2023|Java 17 on Amazon Linux 2023|2029-06-30
java21|Java 21|2029-06-30
java25|Java 25|2029-06-30
dotnetcore1.0|.NET Core 1.0|2019-06-27
dotnetcore2.0|.NET Core 2.0|2019-05-30
dotnetcore2.1|.NET Core 2.1|2022-01-05
dotnetcore3.1|.NET Core 3.1|2023-04-03
dotnet6|.NET 6|2024-12-20
dotnet8|.NET 8|2026-11-10
dotnet10|.NET 10|2028-11-14
ruby2.5|Ruby 2.5|2021-07-30
ruby2.7|Ruby 2.7|2023-12-07
ruby3.2|Ruby 3.2|2026-03-31
ruby3.3|Ruby 3.3|2027-03-31
ruby3.4|Ruby 3.4|2028-03-31
ruby4.0|Ruby 4.0|2029-03-31
go1.x|Go 1 on Amazon Linux 1|2024-01-08
provided|a custom runtime on Amazon Linux 1|2024-01-08
provided.al2|a custom runtime (Go, Rust, C++ ...) on Amazon Linux 2|2026-07-31
provided.al2023|a custom runtime (Go, Rust, C++ ...) on Amazon Linux 2023|2029-06-30
`;

const runtimes = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', language = '', ends = ''] = line.split('|');
      return [id, { language, ends: ends === '' ? undefined : ends }] as const;
    }),
);

/** A Lambda runtime by its identifier, such as `nodejs22.x`. */
export function lambdaRuntime(id: string): Runtime | undefined {
  return runtimes.get(id);
}

/** Whether the runtime is no longer supported on a day. */
export function isPastEnd(runtime: Runtime, today: string): boolean {
  return runtime.ends !== undefined && runtime.ends < today;
}
