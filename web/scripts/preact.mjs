/**
 * Screens are written for React and run on Preact: the same code at half the weight, for phones on weak networks. What libraries
 * import as React is Preact too, or a page would hold both.
 */
export const asPreact = [
	{ find: /^react$/, replacement: 'preact/compat' },
	{ find: /^react-dom$/, replacement: 'preact/compat' },
	{ find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
	{ find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
	{ find: /^react\/jsx-dev-runtime$/, replacement: 'preact/jsx-dev-runtime' },
]

/** Node would take the CommonJS editions of these, past the names above; the build never does. */
export const asBuilt = [
	{ find: /^urql$/, replacement: 'urql/dist/urql.es.js' },
	{ find: /^lucide-react$/, replacement: 'lucide-react/dist/esm/lucide-react.mjs' },
	{ find: 'use-sync-external-store/shim/with-selector', replacement: '/src/testing/withSelector.ts' },
]

/** What is read as source in tests, for the names above to hold in it. */
export const readAsSource = [/preact/, /urql/, /@tanstack/, /lucide/]
