const libraries = ['preact', '@lingui', '@tanstack', '@urql', 'urql', 'wonka', '@0no-co']
const sources = [
	'gql/',
	'i18n/(words\\.tsx|moments|codes)',
	'portal/(Answer|connection|useLiveQuery|useOnce|userErrors)',
	'ui/(Banner|Button|Clock|Dialog|Facts|Skeleton|Tag|announce|base|clockFace|tokens|useNow)',
]

/**
 * What everybody needs before anything is seen, code and styles, in one piece: small pieces cost a request each and
 * compress badly. Everything else stays with the screens that ask for it.
 */
export const firstLoad = {
	name: 'first',
	test: new RegExp(`/node_modules/(${libraries.join('|')})/|/src/(${sources.join('|')})`),
}
