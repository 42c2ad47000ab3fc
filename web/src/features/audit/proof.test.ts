// @vitest-environment node
import { expect, test } from 'vitest'
import { isIncluded } from './proof'

// Leaves and root of eight that implementations of RFC 6962 agree on: the leaf 606162...6f is the last.
const leaf0 = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
const root2 = 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'
const leaf1 = '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7'
const leaf2 = '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7'
const root3 = 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'

test('an entry that is in the tree is found there', async () => {
	expect(await isIncluded({ hash: leaf0, index: 0, size: 1, path: [], root: leaf0 })).toBe(true)
	expect(await isIncluded({ hash: leaf0, index: 0, size: 2, path: [leaf1], root: root2 })).toBe(true)
	expect(await isIncluded({ hash: leaf1, index: 1, size: 3, path: [leaf0, leaf2], root: root3 })).toBe(true)
	expect(await isIncluded({ hash: leaf2, index: 2, size: 3, path: [root2], root: root3 })).toBe(true)
})

test('and any other is not (control)', async () => {
	expect(await isIncluded({ hash: leaf1, index: 0, size: 2, path: [leaf1], root: root2 })).toBe(false)
	expect(await isIncluded({ hash: leaf0, index: 1, size: 2, path: [leaf1], root: root2 })).toBe(false)
	expect(await isIncluded({ hash: leaf0, index: 0, size: 2, path: [], root: leaf0 })).toBe(false)
	expect(await isIncluded({ hash: leaf0, index: 0, size: 2, path: [leaf1, leaf1], root: root2 })).toBe(false)
	expect(await isIncluded({ hash: leaf0, index: 2, size: 2, path: [leaf1], root: root2 })).toBe(false)
})
