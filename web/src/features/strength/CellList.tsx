import { graphql, readFragment, type FragmentType } from '../../gql'
import { useStrengthWords } from '../../i18n/strengthWords'
import { localized } from '../../i18n/words'
import { countyNames } from './standing'

export const CellListStrengthCells = graphql(`
	fragment CellList on StrengthCells {
		serviceType {
			code
			name {
				en
				sw
			}
		}
		counties
	}
`)

/** Kinds of help, each with the counties that are meant. */
export function CellList({ cells }: { cells: readonly FragmentType<typeof CellListStrengthCells>[] }) {
	const { say, language } = useStrengthWords()
	return (
		<ul className="stack stack-tight">
			{readFragment(CellListStrengthCells, cells).map(({ serviceType, counties }) => (
				<li key={serviceType.code}>{say('strength.cells', { kind: localized(serviceType.name, language), counties: countyNames(counties) })}</li>
			))}
		</ul>
	)
}
