type Part = { serviceAtLocation: { id: string }; caseFiles: readonly string[] }

/** As much of a share as one act takes, in the order of its places. */
export function firstOf(parts: readonly Part[], most: number): { serviceAtLocation: string; caseFiles: string[] }[] {
	let left = most
	return parts.flatMap(({ serviceAtLocation, caseFiles }) => {
		const taken = caseFiles.slice(0, left)
		left -= taken.length
		return taken.length > 0 ? [{ serviceAtLocation: serviceAtLocation.id, caseFiles: taken }] : []
	})
}
