import { graphql, readFragment, type FragmentType } from '../../gql'
import type { OpeningKind, OpeningPartsFragment } from '../../gql/graphql'
import { duration } from '../../i18n/moments'
import { useRoutingWords, type RoutingWord, type TranslateRouting } from '../../i18n/routingWords'
import type { Language } from '../../i18n/words'
import { kilometres } from './reasons'

export const OpeningPartsOpening = graphql(`
	fragment OpeningParts on Opening {
		servedAtMinute
		changes {
			kind
			figure
			from {
				id
				name
			}
			about {
				id
				name
			}
		}
		chain {
			id
			name
		}
	}
`)

/** Every change the engine can ask for, with its words. The compiler finds the one that has none. */
export const openingWords: Record<OpeningKind, RoutingWord> = {
	WIDEN_CONSENT: 'open.WIDEN_CONSENT',
	CONFIRM_CAPACITY: 'open.CONFIRM_CAPACITY',
	CHECK_ENTRY: 'open.CHECK_ENTRY',
	RENEW_AGREEMENT: 'open.RENEW_AGREEMENT',
	RAISE_TRUST: 'open.RAISE_TRUST',
	SIGN_AGREEMENT: 'open.SIGN_AGREEMENT',
	WIDEN_COVERAGE: 'open.WIDEN_COVERAGE',
	TRAVEL_FARTHER: 'open.TRAVEL_FARTHER',
	MAKE_EXCEPTION: 'open.MAKE_EXCEPTION',
	MOVE_DEADLINE: 'open.MOVE_DEADLINE',
}

/** What would bring a partner in, as one sentence, and when help would then begin. */
export function Opening({ of }: { of: FragmentType<typeof OpeningPartsOpening> }) {
	const { t, language } = useRoutingWords()
	const opening = readFragment(OpeningPartsOpening, of)
	return (
		<span className="small">
			{t('refused.flip', { choices: openingText(opening, t, language) })}{' '}
			<span className="quiet">{t('open.then', { time: duration(opening.servedAtMinute, t) })}</span>
		</span>
	)
}

/** All changes together: "ask …, and renew …". A kind from a newer engine is still told, plainly. */
export function openingText({ changes }: OpeningPartsFragment, t: TranslateRouting, language: Language): string {
	const words = changes.map(({ kind, from, about, figure }) => {
		if (!Object.hasOwn(openingWords, kind)) return kind
		return t(openingWords[kind], {
			from: from?.name ?? '',
			about: about?.name ?? '',
			time: duration(figure ?? 0, t),
			kilometres: kilometres(figure ?? 0),
			days: figure ?? 0,
		})
	})
	return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}
