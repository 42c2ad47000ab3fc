import { graphql, readFragment, type FragmentType } from '../../gql'
import { useStrengthWords } from '../../i18n/strengthWords'
import { CellList, CellListStrengthCells } from './CellList'

export const StopsStrengthLoss = graphql(`
	fragment Stops on StrengthLoss {
		lost {
			...CellList
		}
		oneLeft {
			...CellList
		}
	}
`)

/** What stops when this partner stops. */
export function Stops({ loss }: { loss: FragmentType<typeof StopsStrengthLoss> }) {
	const { say } = useStrengthWords()
	const { lost, oneLeft } = readFragment(StopsStrengthLoss, loss)
	const places = (cells: readonly FragmentType<typeof CellListStrengthCells>[]) =>
		readFragment(CellListStrengthCells, cells).reduce((sum, { counties }) => sum + counties.length, 0)
	return (
		<section className="sheet stack" aria-labelledby="stops">
			<h2 id="stops">{say('stops')}</h2>
			{lost.length + oneLeft.length === 0 && <p>{say('stops.nothing')}</p>}
			{lost.length > 0 && (
				<div className="stack stack-tight">
					<h3>{say('stops.lost', { count: places(lost) })}</h3>
					<CellList cells={lost} />
				</div>
			)}
			{oneLeft.length > 0 && (
				<div className="stack stack-tight">
					<h3>{say('stops.oneLeft', { count: places(oneLeft) })}</h3>
					<CellList cells={oneLeft} />
				</div>
			)}
		</section>
	)
}
