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
	useEffect(() => {
		if (seen.current === version) return
		seen.current = version
		// Many screens, one network: a burst of changes is one question.
		const timer = setTimeout(() => execute({ requestPolicy: 'network-only' }), 120)
		return () => clearTimeout(timer)
	}, [version, execute])
	useEffect(() => {
		if (state.data && !state.stale && !state.error) answered()
	}, [state])
	return { ...outcome(state), again: () => execute({ requestPolicy: 'network-only' }) }
}

function outcome<Data, Variables extends AnyVariables>(state: UseQueryState<Data, Variables>) {
	return { data: state.data, failed: Boolean(state.error), fetching: state.fetching }
}
