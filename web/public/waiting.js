/*
 * Shows one sentence when the portal says that something waits. It keeps nothing, answers no request of a page and knows
 * nobody: what is pushed is only a mark, by which a message that comes twice is known and stays silent.
 */
const text = {
	en: 'Something waits for you in the workspace.',
	sw: 'Kuna jambo linalokusubiri kwenye nafasi ya kazi.',
}
const language = self.location.search === '?sw' ? 'sw' : 'en'
const tag = 'waiting'

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('push', (event) => event.waitUntil(show(markOf(event.data))))

self.addEventListener('notificationclick', (event) => {
	event.notification.close()
	event.waitUntil(open())
})

/** Whatever else is pushed is not shown and not kept. */
function markOf(data) {
	const told = data ? data.text() : ''
	return /^[0-9a-f]{64}$/.test(told) ? told : ''
}

async function show(mark) {
	const shown = await self.registration.getNotifications({ tag })
	const known = shown.some((one) => one.data === mark)
	await self.registration.showNotification('Workspace', {
		body: text[language],
		lang: language,
		tag,
		data: mark,
		renotify: !known,
		icon: '/icon-192.png',
		badge: '/badge.png',
	})
}

async function open() {
	const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
	const there = windows.find((one) => !one.url.endsWith('/notes.html'))
	return there ? there.focus() : self.clients.openWindow('/')
}
