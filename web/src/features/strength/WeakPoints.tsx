import { Link } from '@tanstack/react-router'
import { graphql, readFragment, type FragmentType } from '../../gql'
import { useStrengthWords } from '../../i18n/strengthWords'
import { Disclosure } from '../../ui/Disclosure'
import { CellList, CellListStrengthCells } from './CellList'

export const WeakPointsStrength = graphql(`
	fragment WeakPoints on NetworkStrength {
		lead {
			id
			name
		}
		weakPointCount
		weakPoints {
			organization {
				id
				name
			}
			to {
				id
				name
			}
			cells {
				...CellList
			}
		}
		bestAgreement {
			with {
				id
				name
			}
			partners
			first {
				...CellList
			}
			second {
				...CellList
			}
		}
		joints {
			id
			name
		}
	}
`)

/** The network's weak points as sentences, what loses most first. */
export function WeakPoints({ strength }: { strength: FragmentType<typeof WeakPointsStrength> }) {
	const { say } = useStrengthWords()
	const { lead, weakPoints, weakPointCount, bestAgreement: best, joints } = readFragment(WeakPointsStrength, strength)
	return (
		<>
			<section className="sheet stack stack-tight" aria-labelledby="best">
				<h2 id="best">{say('strength.best')}</h2>
				{best ? (
					<>
						<p>
							{say('strength.best.says', {
								lead: lead.name,
								organization: best.with.name,
								first: places(best.first),
								second: places(best.second),
								partners: best.partners,
							})}
						</p>
						<Disclosure label={say('strength.where')}>
							<CellList cells={[...best.first, ...best.second]} />
						</Disclosure>
					</>
				) : (
					<p>{say('strength.best.none')}</p>
				)}
				<p className="quiet small">{say('strength.best.how')}</p>
			</section>
			<section className="sheet stack" aria-labelledby="weak">
				<h2 id="weak">{say('strength.weak')}</h2>
				{weakPoints.length === 0 && <p>{say('strength.weak.none')}</p>}
				{weakPoints.length < weakPointCount && <p className="quiet">{say('strength.weak.more', { shown: weakPoints.length, all: weakPointCount })}</p>}
				<ol className="stack">
					{weakPoints.map((point) => (
						<li key={`${point.organization.id} ${point.to?.id ?? ''}`} className="stack stack-tight">
							<p>
								{say(point.to ? 'strength.weak.agreement' : 'strength.weak.organization', {
									organization: point.organization.name,
									to: point.to?.name ?? '',
									count: places(point.cells),
								})}{' '}
								<Around id={(point.to ?? point.organization).id} name={(point.to ?? point.organization).name} />
							</p>
							<Disclosure label={say('strength.where')}>
								<CellList cells={point.cells} />
							</Disclosure>
						</li>
					))}
				</ol>
			</section>
			<section className="sheet stack stack-tight" aria-labelledby="joints">
				<h2 id="joints">{say('strength.joints')}</h2>
				<p>{say(joints.length > 0 ? 'strength.joints.says' : 'strength.joints.none')}</p>
				<ul className="stack stack-tight">
					{joints.map(({ id, name }) => (
						<li key={id}>
							<Link to="/network/$organization" params={{ organization: id }}>
								{name}
							</Link>
						</li>
					))}
				</ul>
			</section>
		</>
	)
}

function Around({ id, name }: { id: string; name: string }) {
	const { say } = useStrengthWords()
	return (
		<Link to="/network/$organization" params={{ organization: id }} aria-label={say('around', { organization: name })}>
			{say('strength.around')}
		</Link>
	)
}

/** How many counties and kinds of help are meant. */
function places(cells: readonly FragmentType<typeof CellListStrengthCells>[]): number {
	return readFragment(CellListStrengthCells, cells).reduce((sum, { counties }) => sum + counties.length, 0)
}
