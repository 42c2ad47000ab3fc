const order = '@layer reset,tokens,base,parts;'

/** The first mention of a layer decides its place, and the bundler puts files in any order: so the order is said first. */
export function layers() {
	return {
		name: 'njia-layers',
		enforce: 'post',
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order + file.source
			}
		},
	}
}
