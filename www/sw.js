// The service worker: the app starts without a network, and a new version waits until the person wants it.
// The build fills in its name and the list of its files.

const BUILD = '/* build */';
// The caches of an origin are shared by all its paths; ours carry the path, so that two copies leave each other alone.
const PREFIX = `changju ${new URL(self.registration.scope).pathname} `;
const CACHE = PREFIX + BUILD;
const FILES = [/* files */];

// A new version is fetched whole, each file checked against its digest, or not installed at all. What the version
// before already has under the same name is taken over: only changed files are fetched again.
self.addEventListener('install', (event) => event.waitUntil(install()));

async function install() {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map(async ({ url, integrity, immutable }) => {
    const known = immutable ? await caches.match(url) : undefined;
    const response = known ?? await fetch(url, { integrity, cache: immutable ? 'default' : 'no-cache' });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    await cache.put(url, response);
  }));
}

// It takes over only when the page says that the person chose to update.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'activate') self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

// Our own files come from the cache of this version; every address of the app is the one page.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

async function answer(request) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(request.mode === 'navigate' ? './' : request);
  return found ?? fetch(request);
}
