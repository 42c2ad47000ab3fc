import en from './listing.en.json'
import { ownWords } from './ownWords'
import sw from './listing.sw.json'

export type ListingWord = keyof typeof en

const useOwnWords = ownWords<ListingWord>(en, sw)

const sources: readonly (readonly [RegExp, (say: (word: ListingWord, facts?: Record<string, string>) => string, found: RegExpExecArray) => string])[] = [
	[/^invented for the demonstration \(example\)$/, (say) => say('source.invented')],
	[/^\(example\) assumed for the demonstration/, (say) => say('source.assumed')],
	[/^register (.+)$/, (say, [, register = '']) => say('source.register', { register })],
	[/^Kenya Master Health Facility List 2020, code (\d+)$/, (say, [, code = '']) => say('source.kmhfl', { code })],
	[/^portal$/, (say) => say('source.portal')],
]

/** The words of the directory's lists: what organizations are, and where entries come from. A title that is cited stays what it is; so does a kind that only its register knows. */
export function useListingWords() {
	const { say } = useOwnWords()
	return {
		say,
		kindOf: (kind: string) => {
			const word = `kind.${kind}`
			return word in en ? say(word as ListingWord) : kind.replaceAll('-', ' ')
		},
		sourceOf: (source: string) => {
			for (const [pattern, worded] of sources) {
				const found = pattern.exec(source)
				if (found) return worded(say, found)
			}
			return source
		},
	}
}
