import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Ouvre un Chromium sans fenêtre : celui de CHROMIUM_PATH, sinon un Chromium installé, sinon celui du paquet npm. */
export async function ouvrirChromium(): Promise<Browser> {
  const installed = process.env['CHROMIUM_PATH'] ?? INSTALLES.find((path) => existsSync(path));
  return installed
    ? chromium.launch({ executablePath: installed, args: ['--no-sandbox'] })
    : chromium.launch({ executablePath: await sparticuz.executablePath(), args: argumentsDuPaquet() });
}

/** Les arguments du paquet, sauf ceux d’une machine sans processus : une page qui s’arrête y emporte le navigateur entier. */
function argumentsDuPaquet(): string[] {
  return sparticuz.args.filter((argument) => !/^--(single-process|no-zygote)$/.test(argument));
}
