import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sentDocuments } from '../../portal/sentDocuments'
import { leaveBrowser } from './leaveBrowser'

const address = 'https://push.example/one'
const unsubscribe = vi.fn(async () => true)
const unregister = vi.fn(async () => true)
const close = vi.fn()
const asked = vi.fn(async (_address: string, _init: RequestInit) => new Response('{}'))

function browser(subscription: unknown, notifications: unknown[] = [{ close }]) {
	const registration = { pushManager: { getSubscription: async () => subscription }, getNotifications: async () => notifications, unregister }
	vi.stubGlobal('navigator', { ...navigator, serviceWorker: { getRegistration: async () => registration } })
}

beforeEach(() => {
	for (const each of [unsubscribe, unregister, close, asked]) each.mockClear()
	vi.stubGlobal('fetch', asked)
})
afterEach(() => vi.unstubAllGlobals())

test('leaving ends the subscription, takes the sentence from the screen, and lets the portal forget the address', async () => {
	browser({ endpoint: address, unsubscribe })
	await leaveBrowser(Promise.resolve('held'))
	expect(unsubscribe).toHaveBeenCalledOnce()
	expect(close).toHaveBeenCalledOnce()
	expect(unregister).toHaveBeenCalledOnce()
	const [path, init] = asked.mock.calls[0] ?? []
	const body = JSON.parse(String(init?.body)) as { query: string; variables: unknown }
	expect([path, init?.keepalive, new Headers(init?.headers).get('Authorization')]).toEqual(['/graphql', true, 'Bearer held'])
	expect(body.variables).toEqual({ input: { idempotencyKey: expect.stringMatching(/^[\w-]{16,}$/) as string, address } })
	expect(sentDocuments(), 'the portal answers its own questions alone').toContain(body.query)
})

test('nothing waits for the portal, nor for a token that never comes', async () => {
	browser({ endpoint: address, unsubscribe })
	asked.mockImplementationOnce(() => new Promise(() => undefined))
	await leaveBrowser(Promise.resolve('held'))
	await leaveBrowser(new Promise(() => undefined))
	await leaveBrowser(Promise.reject(new Error('no session')))
	await leaveBrowser(undefined)
	expect(unsubscribe).toHaveBeenCalledTimes(4)
	expect(asked).toHaveBeenCalledOnce()
})

test('what fails in the browser keeps nothing else from being tried', async () => {
	browser({ endpoint: address, unsubscribe: async () => Promise.reject(new Error('no push service')) })
	await leaveBrowser(Promise.resolve('held'))
	expect(close).toHaveBeenCalledOnce()
	expect(unregister).toHaveBeenCalledOnce()
	expect(asked).toHaveBeenCalledOnce()
})

test('a browser that was never told anything asks nobody', async () => {
	browser(null, [])
	await leaveBrowser(Promise.resolve('held'))
	vi.stubGlobal('navigator', {})
	await leaveBrowser(Promise.resolve('held'))
	expect(asked).not.toHaveBeenCalled()
	expect(unsubscribe).not.toHaveBeenCalled()
})
