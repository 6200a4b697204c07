import path from 'node:path';
import {ESLint} from 'eslint';
import ts from 'typescript';

const host: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};

/** What tsc and ESLint find, as each of them writes it. */
export interface CodeFindings {
  readonly types: string;
  readonly rules: string;
}

/**
 * Runs tsc's check, then ESLint with the same program: what tsc has found out about types, its rules ask for again.
 * @param siteDir folder of `tsconfig.json` and `.eslint.config.mjs`
 * @throws Error where the settings of one of them cannot be read
 */
export async function checkCode(siteDir: string): Promise<CodeFindings> {
  const settings = ts.getParsedCommandLineOfConfigFile(
    path.join(siteDir, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic(diagnostic) {
        throw new Error(ts.formatDiagnostic(diagnostic, host));
      },
    },
  );
  if (!settings) {
    throw new Error(`${siteDir}/tsconfig.json を読めない。直し方: 置き場所を確かめる`);
  }
  const {fileNames: rootNames, options, errors: configFileParsingDiagnostics} = settings;
  const program = ts.createProgram({rootNames, options, configFileParsingDiagnostics});
  const types = ts.formatDiagnostics(ts.getPreEmitDiagnostics(program), host);
  const eslint = new ESLint({
    cwd: siteDir,
    overrideConfigFile: '.eslint.config.mjs',
    // The settings have a service that reads files anew, for editors and `--fix`: a program keeps what it has read.
    overrideConfig: [
      {
        files: ['**/*.{ts,tsx,mts}'],
        languageOptions: {parserOptions: {projectService: false, programs: [program]}},
      },
    ],
  });
  const results = (await eslint.lintFiles(['.'])).filter(({messages}) => messages.length > 0);
  const formatter = await eslint.loadFormatter('stylish');
  return {types, rules: results.length === 0 ? '' : await formatter.format(results)};
}

if (require.main === module) {
  void checkCode(process.cwd()).then(({types, rules}) => {
    process.stderr.write(types + rules);
    process.exitCode = types + rules === '' ? 0 : 1;
  });
}
