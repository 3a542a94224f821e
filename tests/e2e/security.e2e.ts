import { expect, test } from './application.ts';

test('the editor window has no Node, no Electron and no way out', async ({ start }) => {
  const { application, page } = await start();

  const globals = await page.evaluate(() => ({
    require: typeof (globalThis as Record<string, unknown>).require,
    process: typeof (globalThis as Record<string, unknown>).process,
    module: typeof (globalThis as Record<string, unknown>).module,
    opened: window.open('https://example.com') === null,
  }));
  expect(globals).toEqual({ require: 'undefined', process: 'undefined', module: 'undefined', opened: true });

  const preferences = await application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((each) => {
      const web = each.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = web.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    }),
  );
  expect(preferences).toEqual([{ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true }]);
});

test('navigation, requests, inline scripts and permissions are refused', async ({ start }) => {
  const { application, page } = await start();
  const address = page.url();
  expect(address).toMatch(/^danxia:\/\/app\//);

  const refused = await page.evaluate(async () => {
    const outcome: Record<string, string> = {};
    const attempt = async (name: string, work: () => Promise<unknown>) => {
      outcome[name] = await work().then(
        () => 'allowed',
        () => 'refused',
      );
    };
    await attempt('fetch', () => fetch('https://example.com/'));
    await attempt('file', () => fetch('file:///etc/passwd'));
    await attempt('climb', () =>
      fetch('danxia://app/..%2f..%2fpackage.json').then((response) => {
        if (!response.ok) throw new Error(String(response.status));
      }),
    );
    await attempt('eval', async () => new Function('return 1')());
    await attempt('microphone', () => navigator.mediaDevices.getUserMedia({ audio: true }));
    outcome.notifications = (await Notification.requestPermission()) === 'granted' ? 'allowed' : 'refused';
    const script = document.createElement('script');
    script.textContent = 'window.__inline = true';
    document.head.append(script);
    outcome.inline = '__inline' in window ? 'allowed' : 'refused';
    location.href = 'https://example.com/';
    return outcome;
  });
  expect(refused).toEqual({
    fetch: 'refused',
    file: 'refused',
    climb: 'refused',
    eval: 'refused',
    microphone: 'refused',
    notifications: 'refused',
    inline: 'refused',
  });
  // Asked of main: Playwright itself waits for a navigation that was begun, and this one was refused.
  const after = await application.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return [
      contents?.getURL(),
      await contents?.executeJavaScript("document.querySelector('[data-testid=editor]') !== null"),
    ];
  });
  expect(after).toEqual([address, true]);
});

test('calls to main are parsed, and only pages that may call are answered', async ({ start }) => {
  const { page } = await start();
  const answers = await page.evaluate(async () => {
    const api = (
      window as unknown as {
        danxia: Record<string, (input: unknown) => Promise<{ ok: boolean; failure?: { code: string } }>>;
      }
    ).danxia;
    const code = async (name: string, input: unknown) => {
      const answer = await api[name]?.(input);
      return answer?.ok ? 'ok' : answer?.failure?.code;
    };
    return {
      extraKey: await code('storeChoices', { path: '/etc/passwd' }),
      wrongType: await code('storeSearch', { text: 1, topic: null, limit: 5 }),
      foreignDeck: await code('deckSave', { documentId: 'x', deck: { evil: true }, as: false }),
      printWindowOnly: await code('printPages', {}),
      showWindowOnly: await code('showDeck', {}),
      good: await code('storeChoices', {}),
    };
  });
  expect(answers).toEqual({
    extraKey: 'invalid-request',
    wrongType: 'invalid-request',
    foreignDeck: 'invalid-request',
    printWindowOnly: 'invalid-request',
    showWindowOnly: 'invalid-request',
    good: 'ok',
  });
});
