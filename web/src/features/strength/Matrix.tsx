import { graphql, readFragment, type FragmentType } from '../../gql'
import { useStrengthWords } from '../../i18n/strengthWords'
import { localized } from '../../i18n/words'
import { tiles } from '../../ui/countyTiles'
import { brief, counties, countyName, standing, type Row } from './standing'
import './strength.css'

export const MatrixRow = graphql(`
	fragment MatrixRow on StrengthRow {
		serviceType {
			code
			name {
				en
				sw
			}
		}
		verified
		unverified
		dayOnly
		late
	}
`)

const short = new Map(tiles.map((tile) => [tile.code, tile.short]))

/** A real table, because it is one: kinds of help down, counties across. It scrolls within itself. */
export function Matrix({ rows }: { rows: readonly FragmentType<typeof MatrixRow>[] }) {
	const { say, language } = useStrengthWords()
	const shown = readFragment(MatrixRow, rows)
	const said = ({ verified, unverified, dayOnly, late }: Row, county: number) => {
		const of = (counts: readonly number[]) => counts[county - 1] ?? 0
		return say('strength.cell', { county: countyName(county), verified: of(verified), unverified: of(unverified), day: of(dayOnly), late: of(late) })
	}
	return (
		<section className="stack stack-tight" aria-labelledby="matrix">
			<h2 id="matrix">{say('strength.matrix')}</h2>
			<p className="quiet">{say('strength.matrix.how')}</p>
			{/* What scrolls must be reachable without a pointer. */}
			{/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
			<div className="matrix" role="region" aria-label={say('strength.matrix.scroll')} tabIndex={0}>
				<table>
					<thead>
						<tr>
							<th scope="col">{say('strength.kind')}</th>
							{counties.map((county) => (
								<th key={county} scope="col">
									<abbr title={countyName(county)}>{short.get(county)}</abbr>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{shown.map((row) => (
							<tr key={row.serviceType.code}>
								<th scope="row">{localized(row.serviceType.name, language)}</th>
								{counties.map((county) => (
									<td key={county} className={`stands-${standing(row, county)}`} aria-label={said(row, county)} title={said(row, county)}>
										{brief(row, county)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</section>
	)
}
