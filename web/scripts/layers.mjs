const order = '@layer reset,tokens,base,parts,features;'

/** The first mention of a layer decides its place, and styles come with the screens in any order: so each file says the order first. */
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
