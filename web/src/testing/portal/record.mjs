import { createHash } from 'node:crypto'
import { organizationOf } from './network.mjs'

const sha = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest('hex')
const leafHash = (text) => sha(Buffer.from([0]), Buffer.from(text))
const nodeHash = (left, right) => sha(Buffer.from([1]), Buffer.from(left, 'hex'), Buffer.from(right, 'hex'))

const acts = ['case-opened', 'board-read', 'consent-recorded', 'case-read', 'route-planned', 'referral-sent', 'disclosure-made', 'inbox-read']
const partner = 'garissa-paralegals-example'
const started = Date.now() - 3 * 24 * 3_600_000

/** A record of invented acts, with the hashes and proofs of a real one. */
const leaves = Array.from({ length: 130 }, (_, index) => {
	const action = acts[index % acts.length]
	const organizationId = ['disclosure-made', 'inbox-read'].includes(action) ? partner : 'khrc'
	return {
		index,
		version: 2,
		at: new Date(started + index * 1_900_000).toISOString(),
		actor: `5f0c3a${index % 4}2-77d1-4c1e-9a51-0c9be1f2a${100 + (index % 4)}`,
		organizationId,
		organization: organizationOf(organizationId),
		roles: ['COORDINATOR'],
		action,
		subject: action.endsWith('-read') && action !== 'case-read' ? organizationId : `Vb2kT9xQ${index % 5}mZ1c7Lq0aWfR`,
		about: action.endsWith('x-read') || action === 'board-read' ? null : `Vb2kT9xQ${index % 5}mZ1c7Lq0aWfR`,
	}
})
const hashes = leaves.map((leaf) => leafHash(JSON.stringify(leaf.index)))
const signed = leaves.length - 2
const middle = (from, to) => from + 2 ** Math.floor(Math.log2(to - from - 1))
const hashOf = (from, to) => (to - from === 1 ? hashes[from] : nodeHash(hashOf(from, middle(from, to)), hashOf(middle(from, to), to)))
const path = (index, from, to) => {
	if (to - from === 1) return []
	const split = middle(from, to)
	return index < split ? [...path(index, from, split), hashOf(split, to)] : [...path(index, split, to), hashOf(from, split)]
}
const head = { size: signed, root: hashOf(0, signed), at: new Date(Date.now() - 240_000).toISOString(), key: '0834d24d1fc19bce', signature: '' }

function page(found, { first, after }) {
	const rest = found.toReversed().filter((leaf) => !after || leaf.index < Number(after))
	const edges = rest.slice(0, first).map((node) => ({ cursor: String(node.index), node }))
	return { edges, pageInfo: { hasNextPage: rest.length > first, hasPreviousPage: Boolean(after), startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor } }
}

/** What an auditor may ask. */
export const audit = {
	auditTrail: ({ filter, ...asked }) => {
		const { from, until, action, actor, subject, organization } = filter ?? {}
		const found = leaves.filter(
			(leaf) =>
				(!from || leaf.at >= from) &&
				(!until || leaf.at < until) &&
				(!action || leaf.action === action) &&
				(!actor || leaf.actor === actor) &&
				(!subject || leaf.subject === subject || leaf.about === subject) &&
				(!organization || leaf.organizationId === organization),
		)
		return { ...page(found, asked), newestHead: head }
	},
	auditLeaf: ({ index }) => leaves[index] && { leaf: leaves[index], hash: hashes[index], proof: index < signed ? { head, path: path(index, 0, signed) } : null },
	verifyAudit: () => ({ verification: { leaves: leaves.length, root: head.root, heads: 12, sound: true, findings: [], checkedAt: new Date().toISOString() }, userErrors: [] }),
}

/** Who saw a case: the same for every one. */
export function accessReport(caseFile) {
	const days = new Map()
	for (const leaf of leaves) {
		const key = [leaf.at.slice(0, 10), leaf.organizationId, leaf.action].join()
		const row = days.get(key) ?? { day: leaf.at.slice(0, 10), organizationId: leaf.organizationId, organization: leaf.organization, action: leaf.action, people: 1, times: 0 }
		row.times++
		days.set(key, row)
	}
	return { reference: caseFile.reference, madeAt: new Date().toISOString(), shortened: false, days: [...days.values()].toReversed(), entries: (asked) => page(leaves, asked) }
}
