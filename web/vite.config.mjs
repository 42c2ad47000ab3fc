import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstLoad } from './scripts/firstload.mjs'
import { layers } from './scripts/layers.mjs'
import { messages } from './scripts/messages.mjs'
import { operations } from './scripts/operations.mjs'

export default defineConfig({
	plugins: [messages(), operations(), layers(), react()],
	build: {
		target: 'es2022',
		manifest: true,
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
		rolldownOptions: { output: { codeSplitting: { groups: [firstLoad] } } },
	},
	server: { proxy: { '/graphql': 'http://localhost:8080', '/config.json': 'http://localhost:8080' } },
	test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'], setupFiles: ['src/testing/setup.ts'], restoreMocks: true, testTimeout: 30_000 },
})
