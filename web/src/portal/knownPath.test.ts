// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isKnownPath } from './knownPath'

const controller = readFileSync('../backend/app/src/main/java/ke/njia/access/ClientRoutesController.java', 'utf8')
const mapped = /@GetMapping\(\{([^)]*)\}\)/.exec(controller)?.[1] ?? ''
const served = [...mapped.matchAll(/"(\/[^"]*)"/g)].map(([, path]) => (path ?? '').replaceAll(/\{\w+\}/g, 'a-1_B'))

test('whatever the portal serves as a page is a place that the sign-in brings back to', () => {
	expect(served.length).toBeGreaterThan(35)
	expect(served.filter((path) => path !== '/' && !isKnownPath(path))).toEqual([])
})

test('nothing else is', () => {
	for (const path of ['/', '//elsewhere.example', '/graphql', '/board/../audit', '/cases/a/b', '/upr/other', '/published/a']) expect(isKnownPath(path)).toBe(false)
})
