import { useEffect, useRef } from 'react'
import { useQuery, type AnyVariables, type UseQueryArgs, type UseQueryState } from 'urql'
import { answered, useConnection } from './connection'

export type Live<Data> = {
	data: Data | undefined
	failed: boolean
	fetching: boolean
	again: () => void
}

/** A query that asks again whenever something changed for the person, and after every gap in the stream. */
export function useLiveQuery<Data, Variables extends AnyVariables>(args: UseQueryArgs<Variables, Data>): Live<Data> {
	const [state, execute] = useQuery<Data, Variables>(args)
	const { version } = useConnection()
	const seen = useRef(version)
	const { fetching } = state
	useEffect(() => {
		// A question on its way is answered before it is asked again: news faster than answers must not starve a screen.
		if (seen.current === version || fetching) return
		seen.current = version
		// Many screens, one network: a burst of changes is one question.
		const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), 120)
		return () => clearTimeout(timer)
	}, [version, fetching, execute])
	useEffect(() => {
		if (state.data && !state.stale && !state.error) answered()
	}, [state])
	return { ...outcome(state), again: () => execute({ requestPolicy: 'network-only' }) }
}

function outcome<Data, Variables extends AnyVariables>(state: UseQueryState<Data, Variables>) {
	return { data: state.data, failed: Boolean(state.error), fetching: state.fetching }
}
