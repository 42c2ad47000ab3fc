import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/preact'
import { options } from 'preact'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

// Effects wait for the next frame where there are frames. Here they run at once, so that no test is faster than they are.
options.requestAnimationFrame = (flush) => queueMicrotask(flush)

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
