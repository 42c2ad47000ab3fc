import type { ThresholdCode, Urgency } from '../gql/graphql'
import { thresholdCodes, urgencies } from './codes'
import { ownWords } from './ownWords'
import en from './screening.en.json'
import sw from './screening.sw.json'
import { useWords } from './words'

type ScreeningWord = keyof typeof en

const useOwn = ownWords<ScreeningWord>(en, sw)

type Change = { thresholds: readonly ThresholdCode[]; together: boolean; urgency: Urgency }

/** Says what would change how pressing a case is, in one sentence. */
export function useUrgencyChange() {
	const { t } = useWords()
	const { say, language } = useOwn()
	return (change: Change | null | undefined): string => {
		if (!change) return say('change.none')
		const type = change.together ? 'conjunction' : 'disjunction'
		const thresholds = new Intl.ListFormat(language, { type }).format(change.thresholds.map((code) => t(thresholdCodes[code].short)))
		return say(change.together ? 'change.up' : 'change.down', { thresholds, urgency: t(urgencies[change.urgency].name), answer: t(urgencies[change.urgency].answer) })
	}
}
