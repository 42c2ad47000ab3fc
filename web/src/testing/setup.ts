import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/preact'
import { afterAll, afterEach, vi } from 'vitest'

afterEach(cleanup)

// Effects run after the next frame at the latest; the page must not go before them.
afterAll(() => new Promise((done) => setTimeout(done, 100)))

// jsdom knows neither media queries nor modal dialogs; both are stood in for as far as the client uses them.
if (typeof window !== 'undefined') {
	window.matchMedia ??= (query) => ({ matches: false, media: query, addEventListener: vi.fn(), removeEventListener: vi.fn() }) as unknown as MediaQueryList
	HTMLDialogElement.prototype.showModal ??= function showModal() {
		this.open = true
	}
	HTMLDialogElement.prototype.close ??= function close() {
		this.open = false
	}
}
