import { print } from 'graphql'
import { runnerImport } from 'vite'

const call = /\bgraphql\(`([\s\S]*?)`\)/g

/**
 * Puts the text of its operation, fragments included, in the place of each `graphql(...)` call. Each route then carries
 * its own few operations as short text, instead of every route all of them as trees.
 */
export function operations() {
	/** Loaded once: files are transformed side by side, so what is kept is the promise. */
	let loading
	return {
		name: 'njia-operations',
		enforce: 'pre',
		async transform(source, id) {
			if (!/\/src\/.*\.tsx?$/.test(id) || id.includes('/src/gql/') || !source.includes('graphql(`')) return null
			loading ??= runnerImport('./src/gql/graphql.ts', { configFile: false, logLevel: 'error' })
			/** @type {{ module: Record<string, import('graphql').DocumentNode> }} */
			const { module: generated } = await loading
			const code = source.replaceAll(call, (found, text) => {
				const [, kind, name] = /^\s*(query|mutation|subscription|fragment)\s+(\w+)/.exec(text) ?? []
				if (kind === 'fragment') return 'undefined'
				const document = generated[`${name}Document`]
				if (!document) throw new Error(`${id}: no generated document for ${found.slice(0, 80)}. Run \`npm run codegen\`.`)
				return JSON.stringify(print(document).replaceAll(/\s+/g, ' '))
			})
			return { code, map: null }
		},
	}
}
