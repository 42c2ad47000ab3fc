import { graphql } from '../../gql'
import type { CriterionGapPartsFragment, OutdonePartsFragment } from '../../gql/graphql'
import { useRoutingWords, type RoutingWord, type TranslateRouting } from '../../i18n/routingWords'
import { localized, type Language } from '../../i18n/words'
import { Disclosure } from '../../ui/Disclosure'
import { readFragment, type FragmentType } from '../../gql'
import { chance, kilometres } from './reasons'
import { routeLabels } from './routingCodes'

export const OutdonePartsOutdone = graphql(`
	fragment OutdoneParts on Outdone {
		labels
		need {
			id
			serviceType {
				code
				name {
					en
					sw
				}
			}
		}
		serviceAtLocation {
			id
			organization {
				id
				name
			}
		}
		worse {
			...CriterionGapParts
		}
		better {
			...CriterionGapParts
		}
	}
`)

const CriterionGapPartsGap = graphql(`
	fragment CriterionGapParts on CriterionGap {
		criterion
		shown
		instead
	}
`)

export type OutdoneRow = { key: string; name: string; need: { en: string; sw: string }; of: OutdonePartsFragment }

/** What of a beaten partner is searched and said. */
export function outdoneRow(of: FragmentType<typeof OutdonePartsOutdone>): OutdoneRow {
	const row = readFragment(OutdonePartsOutdone, of)
	return { key: `${row.need.id} ${row.serviceAtLocation.id}`, name: row.serviceAtLocation.organization.name, need: row.need.serviceType.name, of: row }
}

/** Those whom no rule refuses and who are simply not the best at anything, with the figures they are beaten by. */
export function Outdone({ rows, open }: { rows: readonly OutdoneRow[]; open: boolean }) {
	const { t, language } = useRoutingWords()
	return (
		<Disclosure label={t('outdone', { count: rows.length })} open={open}>
			<ul className="stack stack-tight">
				{rows.map(({ key, name, need, of }) => (
					<li key={key}>
						<strong>{name}</strong> <span className="quiet">{localized(need, language)}</span>
						<p className="small">{beatenText(of, t, language)}</p>
					</li>
				))}
			</ul>
		</Disclosure>
	)
}

/** "In place of the step of "Fastest": later than 40 % of the time allowed, not 20 %; …". */
export function beatenText(row: OutdonePartsFragment, t: TranslateRouting, language: Language): string {
	const route = row.labels.map((label) => t(routeLabels[label])).join(' · ')
	const list = (gaps: OutdonePartsFragment['worse']) =>
		new Intl.ListFormat(language, { type: 'conjunction' }).format(gaps.map((gap) => gapText(readFragment(CriterionGapPartsGap, gap), t)))
	if (row.worse.length === 0 && row.better.length === 0) return t('outdone.tie', { route })
	if (row.better.length === 0) return t('outdone.worse', { route, worse: list(row.worse) })
	if (row.worse.length === 0) return t('outdone.better', { route, better: list(row.better) })
	return t('outdone.both', { route, worse: list(row.worse), better: list(row.better) })
}

const gapWords = {
	CLOCK: 'gap.CLOCK',
	EXPOSURE: 'gap.EXPOSURE',
	UNCERTAINTY: 'gap.UNCERTAINTY',
	TRAVEL: 'gap.TRAVEL',
	MISMATCH: 'gap.MISMATCH',
} satisfies Record<CriterionGapPartsFragment['criterion'], RoutingWord>

function gapText({ criterion, shown, instead }: CriterionGapPartsFragment, t: TranslateRouting): string {
	const figure = (value: number) => (criterion === 'TRAVEL' ? kilometres(value) : criterion === 'UNCERTAINTY' ? chance(value) : criterion === 'CLOCK' ? Math.round(value / 10) : value)
	return t(gapWords[criterion], { shown: figure(shown), instead: figure(instead) })
}
