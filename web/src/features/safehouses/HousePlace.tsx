import { Link } from '@tanstack/react-router'
import { House } from 'lucide-react'
import { useQuery } from 'urql'
import { graphql } from '../../gql'
import { useHouseWords } from '../../i18n/houseWords'

const OwnHousesQuery = graphql(`
	query OwnHouses {
		safeHouses {
			id
		}
	}
`)

/** The place of a partner that runs a safe house; other partners have none. */
export function HousePlace() {
	const { say } = useHouseWords()
	const [{ data }] = useQuery({ query: OwnHousesQuery })
	if (!data?.safeHouses?.length) return null
	return (
		<Link to="/house" className="place" activeProps={{ 'aria-current': 'page' }}>
			<House aria-hidden="true" />
			{say('place')}
		</Link>
	)
}
