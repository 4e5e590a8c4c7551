import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/cli/io/find-browser.js';

const only =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path);

describe('the browser that prints', () => {
  it.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, join('/usr/bin', 'google-chrome')],
    ['linux', { PATH: '' }, join('/opt/google/chrome/chrome')],
    ['darwin', {}, join('/Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome')],
    ['darwin', { HOME: '/u' }, join('/u', 'Applications', 'Microsoft Edge.app', 'Contents', 'MacOS', 'Microsoft Edge')],
    ['win32', { PROGRAMFILES: 'C:' }, join('C:', 'Google', 'Chrome', 'Application', 'chrome.exe')],
    ['win32', { 'ProgramFiles(x86)': 'D:' }, join('D:', 'Microsoft', 'Edge', 'Application', 'msedge.exe')],
    ['win32', { LocalAppData: 'E:' }, join('E:', 'Google', 'Chrome', 'Application', 'chrome.exe')],
  ] as const)('is found on %s with %j', (platform, env, path) => {
    expect(findBrowser(env, platform, only(path))).toBe(path);
  });

  it('is the one that is named, or none', () => {
    expect(findBrowser({ IMW_BROWSER: '/x', PATH: '/usr/bin' }, 'linux', only('/x', '/usr/bin/chromium'))).toBe('/x');
    expect(findBrowser({ IMW_BROWSER: '/y', PATH: '/usr/bin' }, 'linux', only('/usr/bin/chromium'))).toBeNull();
    expect(findBrowser({}, 'linux', () => false)).toBeNull();
    expect(findBrowser({}, 'win32', () => false)).toBeNull();
  });
});
