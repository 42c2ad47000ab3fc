import { defineConfig } from 'vite'
import { firstLoad } from './scripts/firstload.mjs'
import { layers } from './scripts/layers.mjs'
import { messages } from './scripts/messages.mjs'
import { operations } from './scripts/operations.mjs'
import { asBuilt, asPreact, readAsSource } from './scripts/preact.mjs'

/** Libraries mark what a server may not run ("use client"); there is no such server here, so it says nothing. */
function unlessServers(level, log, say) {
	if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log)
}

export default defineConfig({
	plugins: [messages(), operations(), layers()],
	resolve: { alias: asPreact },
	build: {
		target: 'es2022',
		manifest: true,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
		rolldownOptions: { output: { codeSplitting: { groups: [firstLoad] } }, onLog: unlessServers },
	},
	server: { proxy: { '/graphql': 'http://localhost:8080', '/config.json': 'http://localhost:8080' } },
	test: {
		environment: 'jsdom',
		include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
		setupFiles: ['src/testing/setup.ts'],
		restoreMocks: true,
		testTimeout: 30_000,
		alias: asBuilt,
		server: { deps: { inline: readAsSource } },
	},
})
