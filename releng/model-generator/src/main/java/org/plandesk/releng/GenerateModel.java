// SPDX-License-Identifier: EPL-2.0
package org.plandesk.releng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java code of the model and of its item providers from {@code plan.ecore} and {@code plan.genmodel}.
 *
 * <p>Arguments: the folder that holds {@code org.plandesk.model}, and the folder to write to. Below the second one
 * {@code org.plandesk.model/src-gen} and {@code org.plandesk.model.edit/src-gen} are written; what else EMF's generator
 * makes (icons, plugin.xml) is removed, since the bundles keep their own.
 */
public final class GenerateModel {

  private static final List<String> PROJECTS = List.of("org.plandesk.model", "org.plandesk.model.edit");

  private GenerateModel() {
  }

  public static void main(String[] args) throws IOException {
    Path plugins = Path.of(args[0]).toAbsolutePath();
    Path out = Path.of(args[1]).toAbsolutePath();
    EcorePlugin.ExtensionProcessor.process(null);
    ResourceSet resources = new ResourceSetImpl();
    resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
    resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
    for (String project : PROJECTS) {
      Path folder = Files.createDirectories(out.resolve(project));
      EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(folder + "/"));
    }
    URI genModelUri = URI.createFileURI(plugins.resolve("org.plandesk.model/model/plan.genmodel").toString());
    GenModel genModel = (GenModel) resources.getResource(genModelUri, true).getContents().get(0);
    genModel.reconcile();
    genModel.setCanGenerate(true);
    genModel.setUpdateClasspath(false);
    genModel.setCodeFormatting(false);
    genModel.setImportOrganizing(false);
    genModel.setValidateModel(true);
    Diagnostic invalid = genModel.diagnose();
    if (invalid.getSeverity() == Diagnostic.ERROR) {
      throw new IllegalStateException(describe(invalid));
    }
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
        GenModelGeneratorAdapterFactory.DESCRIPTOR);
    Generator generator = new Generator();
    generator.setInput(genModel);
    for (String type : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
      Diagnostic result = generator.generate(genModel, type, new BasicMonitor());
      if (result.getSeverity() >= Diagnostic.ERROR) {
        throw new IllegalStateException(describe(result));
      }
    }
    for (String project : PROJECTS) {
      keepOnlySources(out.resolve(project));
    }
  }

  private static void keepOnlySources(Path project) throws IOException {
    List<Path> others;
    try (Stream<Path> entries = Files.list(project)) {
      others = entries.filter(entry -> !entry.getFileName().toString().equals("src-gen")).toList();
    }
    for (Path other : others) {
      try (Stream<Path> tree = Files.walk(other)) {
        for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static String describe(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(diagnostic.getMessage());
    for (Diagnostic child : diagnostic.getChildren()) {
      text.append('\n').append(describe(child));
    }
    return text.toString();
  }
}
