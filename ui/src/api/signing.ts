import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { SignerNew } from "./generated";
import { rpc } from "./rpc";

/** The user's signers, and whether this desktop has a keyring. */
export function useSigners() {
  return useQuery({ queryKey: ["signers"], queryFn: () => rpc("signer_list", {}), staleTime: Infinity });
}

/** Makes a signer. */
export function useNewSigner() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: SignerNew) => rpc("signer_new", request),
    onSuccess: (signers) => client.setQueryData(["signers"], signers),
    // A passphrase is not kept longer than it is needed.
    gcTime: 0,
  });
}

/** Says who signed a package, and whether it was changed. */
export function useVerify() {
  return useMutation({ mutationFn: (path: string) => rpc("package_verify", { path }) });
}

/** Puts the certificates of a PEM file on the trust list. */
export function usePinTrust() {
  return useMutation({ mutationFn: (path: string) => rpc("trust_pin", { path }) });
}
