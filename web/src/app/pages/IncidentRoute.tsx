import { useParams } from '@tanstack/react-router'
import { IncidentPage } from '../../features/incidents/IncidentPage'

export function IncidentRoute() {
	const { incident } = useParams({ from: '/coordination/incidents/$incident' })
	return <IncidentPage key={incident} incident={incident} />
}
