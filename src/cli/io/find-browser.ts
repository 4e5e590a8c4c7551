import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the browsers that can print to a PDF are: the names of their programs, and the usual places of each system. */
interface Places {
  readonly names: readonly string[];
  readonly paths: readonly (readonly (string | undefined)[])[];
}

const CHROME = ['Google', 'Chrome', 'Application', 'chrome.exe'];
const EDGE = ['Microsoft', 'Edge', 'Application', 'msedge.exe'];
const CHROMIUM = ['Chromium', 'Application', 'chrome.exe'];

function placesOn(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): Places {
  switch (platform) {
    case 'win32': {
      const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((name) => variable(name, env));
      return {
        names: ['chrome.exe', 'msedge.exe', 'chromium.exe'],
        paths: [CHROME, EDGE, CHROMIUM].flatMap((path) => folders.map((folder) => [folder, ...path])),
      };
    }
    case 'darwin': {
      const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
      const folders = [['/Applications'], [env['HOME'], 'Applications']];
      return {
        names: ['google-chrome', 'chromium'],
        paths: apps.flatMap((app) => folders.map((folder) => [...folder, `${app}.app`, 'Contents', 'MacOS', app])),
      };
    }
    default:
      return {
        names: [
          ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
          ...['microsoft-edge-stable', 'microsoft-edge'],
        ],
        paths: [
          '/usr/bin/chromium',
          '/opt/google/chrome/chrome',
          '/opt/microsoft/msedge/msedge',
          '/snap/bin/chromium',
        ].map((path) => [path]),
      };
  }
}

/** Names of variables have no case on Windows. */
const variable = (name: string, env: NodeJS.ProcessEnv): string | undefined =>
  env[name] ?? Object.entries(env).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

/**
 * Finds an installed Chrome, Chromium or Edge: the program that `IMW_BROWSER` names, else one in the folders of `PATH`,
 * else one where each system usually has it. Null where there is none.
 */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  isProgram: (path: string) => boolean = canRun,
): string | null {
  const named = env['IMW_BROWSER'];
  if (named) return isProgram(named) ? named : null;
  const { names, paths } = placesOn(platform, env);
  const folders = (variable('PATH', env) ?? '').split(platform === process.platform ? delimiter : ':').filter(Boolean);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...paths.flatMap((parts) => (parts.includes(undefined) ? [] : [join(...(parts as string[]))])),
  ];
  return candidates.find(isProgram) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
