import { compileMessage } from '@lingui/message-utils/compileMessage'

/**
 * Compiles ICU text at build time, so that no message parser is shipped.
 * `en.json`, `sw.json` and their like stay plain files that a translator can open.
 */
export function messages() {
	return {
		name: 'njia-messages',
		enforce: 'pre',
		transform(source, id) {
			if (!/\/i18n\/(\w+\.)?(en|sw)\.json$/.test(id)) return null
			const texts = JSON.parse(source)
			const compiled = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compileMessage(text)]))
			return { code: `export default ${JSON.stringify(compiled)}`, map: null, moduleType: 'js' }
		},
	}
}
