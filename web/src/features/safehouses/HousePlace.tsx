import { Link } from '@tanstack/react-router'
import { House } from 'lucide-react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import { usePlaceWords } from '../../i18n/placeWords'

const OwnHousesQuery = graphql(`
	query OwnHouses {
		safeHouses {
			id
		}
	}
`)

/** The place of a partner that runs a safe house; other partners have none. */
export function HousePlace() {
	const { say } = usePlaceWords()
	const [{ data }] = useQuery({ query: OwnHousesQuery })
	if (!data?.safeHouses?.length) return null
	return (
		<Link to="/house" className="place" activeProps={{ 'aria-current': 'page' }}>
			<House aria-hidden="true" />
			{say('house')}
		</Link>
	)
}
