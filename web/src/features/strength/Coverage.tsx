import { useState } from 'react'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useClockWords } from '../../i18n/clockWords'
import { duration } from '../../i18n/moments'
import { useStrengthWords, type StrengthWord } from '../../i18n/strengthWords'
import { localized, useWords } from '../../i18n/words'
import { tiles } from '../../ui/countyTiles'
import { Facts } from '../../ui/Facts'
import { SelectField } from '../../ui/Field'
import { brief, byStanding, countyNames, standing, type Standing } from './standing'
import './strength.css'
import '../../ui/CountyTiles.css'

export const CoverageRow = graphql(`
	fragment CoverageRow on StrengthRow {
		serviceType {
			code
			name {
				en
				sw
			}
		}
		clock
		clockKind
		withinMinutes
		clockSource
		verified
		unverified
		dayOnly
		late
	}
`)

const legend: readonly (readonly [Standing, StrengthWord])[] = [
	['none', 'strength.legend.none'],
	['day', 'strength.legend.day'],
	['one', 'strength.legend.one'],
	['many', 'strength.legend.many'],
]

/** One kind of help on the county tiles: who is covered inside its clock. The counties stand beside it in words. */
export function Coverage({ rows }: { rows: readonly FragmentType<typeof CoverageRow>[] }) {
	const { t } = useWords()
	const { say, language } = useStrengthWords()
	const { say: clock } = useClockWords()
	const all = readFragment(CoverageRow, rows)
	const [chosen, setChosen] = useState(all[0]?.serviceType.code)
	const row = all.find(({ serviceType }) => serviceType.code === chosen) ?? all[0]
	if (!row) return null
	const found = byStanding(row)
	const counts = { none: found.none.length, day: found.day.length, one: found.one.length, many: found.many.length }
	return (
		<section className="sheet stack" aria-labelledby="coverage">
			<h2 id="coverage">{say('strength.map')}</h2>
			<SelectField name="serviceType" label={say('strength.kind')} value={row.serviceType.code} onChange={(event) => setChosen(event.target.value)}>
				{all.map(({ serviceType }) => (
					<option key={serviceType.code} value={serviceType.code}>
						{localized(serviceType.name, language)}
					</option>
				))}
			</SelectField>
			<p>
				{say('strength.clock', { clock: clock(`clock.${row.clock}`), time: duration(row.withinMinutes, t), source: row.clockSource })}
				{row.clockKind === 'HARD' && ` ${say('strength.hard')}`}
			</p>
			<div className="coverage">
				<div className="tiles" role="img" aria-label={say('strength.map.label', { kind: localized(row.serviceType.name, language), ...counts })}>
					{tiles.map((tile) => (
						<span key={tile.code} className={`tile stands-${standing(row, tile.code)}`} style={{ gridRow: tile.row + 1, gridColumn: tile.column + 1 }}>
							<span>{tile.short}</span>
							<b>{brief(row, tile.code).split(' ')[0]}</b>
						</span>
					))}
				</div>
				<div className="stack stack-tight">
					<ul className="row small" aria-hidden="true">
						{legend.map(([stands, word]) => (
							<li key={stands} className={`coverage-key stands-${stands}`}>
								{say(word)}
							</li>
						))}
					</ul>
					<Facts
						label={say('strength.map')}
						rows={[
							[say('strength.counties.none'), countyNames(found.none)],
							[say('strength.counties.day'), countyNames(found.day)],
							[say('strength.counties.one'), countyNames(found.one)],
						]}
					/>
				</div>
			</div>
		</section>
	)
}
