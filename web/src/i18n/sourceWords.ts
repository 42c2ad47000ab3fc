import type { IntakeChannel, SourceReliability } from '../gql/graphql'
import { ownWords } from './ownWords'
import en from './source.en.json'
import sw from './source.sw.json'

export type SourceWord = keyof typeof en

/** Where what was told comes from: words of the screens where cases are opened, read and put right. */
export const useSourceWords = ownWords<SourceWord>(en, sw)

export const channels: Record<IntakeChannel, SourceWord> = {
	PHONE: 'channel.PHONE',
	WALK_IN: 'channel.WALK_IN',
	WHATSAPP: 'channel.WHATSAPP',
	WRITTEN: 'channel.WRITTEN',
	PARTNER: 'channel.PARTNER',
	FIELD_MONITOR: 'channel.FIELD_MONITOR',
	UNKNOWN: 'channel.UNKNOWN',
}
export const reliabilities: Record<SourceReliability, { label: SourceWord; follows: SourceWord }> = {
	HIGHLY_RELIABLE: { label: 'reliability.HIGHLY_RELIABLE', follows: 'reliability.HIGHLY_RELIABLE.then' },
	LIKELY_RELIABLE: { label: 'reliability.LIKELY_RELIABLE', follows: 'reliability.LIKELY_RELIABLE.then' },
	UNSURE: { label: 'reliability.UNSURE', follows: 'reliability.UNSURE.then' },
	LIKELY_UNRELIABLE: { label: 'reliability.LIKELY_UNRELIABLE', follows: 'reliability.LIKELY_UNRELIABLE.then' },
	HIGHLY_UNRELIABLE: { label: 'reliability.HIGHLY_UNRELIABLE', follows: 'reliability.HIGHLY_UNRELIABLE.then' },
	UNKNOWN: { label: 'reliability.UNKNOWN', follows: 'reliability.UNKNOWN.then' },
}
